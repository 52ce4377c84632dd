const fail = (name: string, ms: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => (console.log('rejects', name), reject(name)), ms));
try {
  await Promise.any([fail('a', 40), fail('b', 20), Promise.reject('c')]);
} catch (error) {
  const aggregate = error as AggregateError;
  console.log(aggregate.name, aggregate.message, aggregate.errors);
}
await Promise.any([]).catch((error: AggregateError) => console.log(error.message, error.errors));
