import { WebSocketServer } from 'ws';

for (const options of [undefined, {}, { port: undefined }, { port: 3000, noServer: true }])
  try {
    new WebSocketServer(options);
  } catch (error) {
    console.log(String(error));
  }
