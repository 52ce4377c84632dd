const fail = async (ms: number): Promise<never> => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  throw new Error(`failed after ${ms}`);
};
const lone = fail(20);
const both = Promise.all([fail(40), fail(60)]);
try {
  await both;
} catch {
  console.log('never');
}
console.log('never', lone);
