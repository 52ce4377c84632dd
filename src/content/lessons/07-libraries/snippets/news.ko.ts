import { once } from 'node:events';
import { WebSocketServer } from 'ws';

// 서버: 1초와 3초에 뉴스, 4초에 연결 끝
const server = new WebSocketServer({ port: 3000 });
server.on('connection', (socket) => {
  setTimeout(() => socket.send('뉴스 1'), 1000);
  setTimeout(() => socket.send('뉴스 2'), 3000);
  setTimeout(() => socket.close(), 4000);
});

// 클라이언트
const socket = new WebSocket('ws://localhost:3000');
socket.addEventListener('message', (event) => console.log(event.data));
await once(socket, 'close');
console.log('연결 끝');
server.close();
