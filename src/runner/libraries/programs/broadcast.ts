import { WebSocket, WebSocketServer } from 'ws';

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const server = new WebSocketServer({ port: 3000 }, () => console.log('listening'));
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const client of server.clients) if (client.readyState === WebSocket.OPEN) client.send(String(data));
  });
});

async function join(name: string) {
  const socket = new WebSocket('ws://127.0.0.1:3000');
  await new Promise((resolve) => socket.on('open', resolve));
  socket.on('message', (data, isBinary) => console.log(name, 'hears', String(data), isBinary));
  socket.on('close', (code, reason) => console.log(name, 'closed', code, reason.toString()));
  return socket;
}

const ann = await join('Ann');
await sleep(50);
const ben = await join('Ben');
await sleep(50);
console.log(server.clients.size);
ann.send('hello');
await sleep(100);
ben.send(new Uint8Array([104, 105]));
await sleep(100);
ann.close(4001, 'bye');
await sleep(100);
console.log(server.clients.size, ann.readyState === WebSocket.CLOSED);
ann.send('nobody hears this', (error) => console.log(error?.message));
await sleep(50);
for (const client of server.clients) client.close();
await sleep(100);
server.close(() => console.log('server closed'));
await sleep(100);
const late = new WebSocket('ws://127.0.0.1:3000');
try {
  late.send('too early');
} catch (error) {
  console.log(String(error));
}
late.on('error', (error) => console.log((error as Error & { code: string }).code));
late.on('close', (code) => console.log('late', code));
