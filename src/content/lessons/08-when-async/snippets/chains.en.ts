const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function login(name: string) {
  await sleep(1000); // a login server is answering
  return `token ${name}`;
}

async function loadOrders(token: string) {
  await sleep(1000); // a database is answering
  return `orders by ${token}`;
}

async function ordersOf(name: string) {
  const token = await login(name);
  console.log(await loadOrders(token));
}

await Promise.all([ordersOf('A'), ordersOf('B')]);
