let count = 0;
async function add(): Promise<void> {
  count = count + (await Promise.resolve(1));
}
await Promise.all([add(), add(), add()]);
console.log(count);
let other = 0;
async function addRight(): Promise<void> {
  const one = await Promise.resolve(1);
  other = other + one;
}
await Promise.all([addRight(), addRight(), addRight()]);
console.log(other);
