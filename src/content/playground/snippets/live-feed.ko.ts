import { once } from 'node:events';
import { WebSocket, WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
server.on('connection', (socket) => {
  let n = 0;
  const timer = setInterval(() => {
    n += 1;
    socket.send(JSON.stringify({ n, price: 100 + n * n }));
  }, 400);
  socket.on('close', () => {
    clearInterval(timer);
    console.log('서버: 듣던 쪽이 나감');
  });
});
await once(server, 'listening');

async function* prices(socket: WebSocket) {
  while (true) {
    const [data] = await once(socket, 'message');
    yield JSON.parse(String(data)) as { n: number; price: number };
  }
}

const socket = new WebSocket('ws://localhost:3000');
for await (const { n, price } of prices(socket)) {
  console.log(`시세 ${n}: ${price}`);
  if (price >= 109) break; // 충분히 들었어요
}
socket.close();
server.close();
