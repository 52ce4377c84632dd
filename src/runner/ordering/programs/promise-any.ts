const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

try {
  await Promise.any([Promise.reject(new Error('a')), Promise.reject(new Error('b'))]);
} catch (error) {
  console.log((error as AggregateError).constructor.name, (error as AggregateError).errors.length);
}
console.log(await Promise.any([Promise.reject(new Error('a')), sleep(15).then(() => 'any')]));
