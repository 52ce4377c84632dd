const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const debounce = (ms: number, fn: (text: string) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text: string): void => {
    clearTimeout(timer);
    timer = setTimeout(fn, ms, text);
  };
};
const search = debounce(40, (text) => console.log('search', text));
for (const text of ['a', 'as', 'asy']) {
  search(text);
  await sleep(15);
}
await sleep(80);
search('async');
await sleep(80);
console.log('done');
