import { once } from 'node:events';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 3000 });
server.on('connection', (socket, request) => {
  console.log('server: connection at', request.url);
  socket.send('welcome');
  socket.on('message', (data, isBinary) => {
    console.log('server:', String(data), isBinary);
    setTimeout(() => socket.send(`echo of ${data}`), 100);
  });
  socket.on('close', (code, reason) => console.log('server: close', code, String(reason)));
});
await once(server, 'listening');

const socket = new WebSocket('ws://localhost:3000/chat?room=1');
console.log(socket.readyState, WebSocket.OPEN);
socket.addEventListener('open', () => {
  console.log('client: open', socket.readyState);
  socket.send('one');
  socket.send('two');
});
let messages = 0;
socket.onmessage = (event) => {
  console.log('client:', event.data);
  if (++messages === 3) socket.close(1000, 'enough');
};
await new Promise<void>((resolve) => {
  socket.addEventListener('close', ({ code, reason, wasClean }) => {
    console.log('client: close', code, reason, wasClean);
    resolve();
  });
});
await new Promise((done) => setTimeout(done, 100));
server.close(() => console.log('server: closed'));
await new Promise((done) => setTimeout(done, 100));

const nobody = new WebSocket('ws://127.0.0.1:3000');
nobody.onerror = () => console.log('client: error');
nobody.onclose = ({ code }) => console.log('client: close', code);
