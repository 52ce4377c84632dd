const sleep = (ms: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, ms));

async function login(name: string) {
  await sleep(1000); // 로그인 서버를 기다리는 시간
  return `${name} 토큰`;
}

async function loadOrders(token: string) {
  await sleep(1000); // DB를 기다리는 시간
  return `${token}으로 받은 주문`;
}

async function ordersOf(name: string) {
  const token = await login(name);
  console.log(await loadOrders(token));
}

await Promise.all([ordersOf('A'), ordersOf('B')]);
