import { serve } from '@hono/node-server';
import { readFile, writeFile } from 'node:fs/promises';
import socketClass, { WebSocket as Socket, WebSocketServer } from 'ws';
import { fetch as ask, Request as Asked, Response as Answered } from 'undici';
import { Hono } from 'hono';

console.log(fetch, serve, ask);
console.log([fetch, serve, ask, readFile, writeFile].map(({ name }) => name));
console.log([Request, Response, WebSocket, Socket, WebSocketServer, Hono].map(({ name }) => name));
console.log(Request, Asked.name, Answered.name);
console.log(WebSocket);
console.log(socketClass, socketClass === Socket);
console.log(WebSocketServer, Hono);
console.log(readFile, writeFile);
console.log({ fetch, Request });
console.log(new Response('x').text.name, new Request('http://localhost/').json.name, Response.json.name);
