const it = {
  [Symbol.asyncIterator]() {
    return { next: async () => ({ value: 1, done: false }), return: () => 5 };
  },
};
try {
  for await (const _ of it as never) break;
} catch (error) {
  console.log((error as Error).name);
}
const sync = {
  [Symbol.iterator]() {
    return {
      next: () => ({ value: Promise.reject('bad'), done: false }),
      return() {
        console.log('closed');
        return {};
      },
    };
  },
};
try {
  for await (const _ of sync as never) console.log('never');
} catch (error) {
  console.log(error);
}
