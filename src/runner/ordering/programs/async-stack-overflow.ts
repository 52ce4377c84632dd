const deep = async (n: number): Promise<number> => (n === 0 ? 0 : 1 + (await deep(n - 1)));
console.log(await deep(1000));
const endless = (): number => 1 + endless();
try {
  endless();
} catch (error) {
  console.log((error as Error).name);
}
console.log('still here');
