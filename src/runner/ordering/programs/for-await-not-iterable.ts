try {
  for await (const x of 5 as never) console.log(x);
} catch (error) {
  console.log((error as Error).name, (error as Error).message);
}
const things: unknown = undefined;
try {
  for await (const x of things as never) console.log(x);
} catch (error) {
  console.log((error as Error).name);
}
