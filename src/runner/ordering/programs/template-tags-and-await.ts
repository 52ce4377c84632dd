const tag = async (parts: TemplateStringsArray, ...values: unknown[]): Promise<string> => {
  await null;
  return String.raw({ raw: parts }, ...(await Promise.all(values)));
};
console.log(await tag`a ${Promise.resolve(1)} b ${2}`);
console.log(await tag`${await tag`inner`} outer`);
