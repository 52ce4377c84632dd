import { once } from 'node:events';
import { WebSocketServer } from 'ws';

// The server: news at 1 s and 3 s, end at 4 s
const server = new WebSocketServer({ port: 3000 });
server.on('connection', (socket) => {
  setTimeout(() => socket.send('news 1'), 1000);
  setTimeout(() => socket.send('news 2'), 3000);
  setTimeout(() => socket.close(), 4000);
});

// The client
const socket = new WebSocket('ws://localhost:3000');
socket.addEventListener('message', (event) => console.log(event.data));
await once(socket, 'close');
console.log('connection closed');
server.close();
