const thenable = (value: string) => ({
  then(resolve: (value: string) => void) {
    console.log('then of', value);
    resolve(value);
  },
});
for await (const value of [thenable('a'), thenable('b')]) console.log(value);
