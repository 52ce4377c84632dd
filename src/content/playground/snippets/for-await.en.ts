const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* pages(last: number) {
  try {
    for (let page = 1; page <= last; page++) {
      await sleep(400); // a page takes a while to arrive
      yield [`item ${page}a`, `item ${page}b`];
    }
  } finally {
    console.log('connection closed'); // after a break too
  }
}

for await (const items of pages(10)) {
  console.log(items.join(', '));
  if (items.includes('item 3a')) break; // pages 4 to 10 are never asked for
}
console.log('that is enough');
