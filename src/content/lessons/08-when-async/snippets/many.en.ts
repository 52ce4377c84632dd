const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function fetchPage(n: number) {
  await sleep(1000); // the server is answering
  return `page ${n}`;
}

const numbers = Array.from({ length: 100 }, (_, i) => i + 1);
const pages = await Promise.all(numbers.map(fetchPage));
console.log(`${pages.length} pages here`);
