import { createSocket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from 'playwright/test';
import { FRAME_DOCUMENT } from '#runner/sandbox/frame.ts';
import { lesson } from './support/course.ts';

/** Hears whatever is sent to it, over TCP and UDP. */
class Canary {
  readonly heard: string[] = [];
  readonly #server: Server;
  readonly #socket = createSocket('udp4');
  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      this.heard.push(request.url ?? '');
      response.setHeader('access-control-allow-origin', '*').end();
    });
    this.#server.on('upgrade', (request) => this.heard.push(request.url ?? ''));
    this.#socket.on('message', () => this.heard.push('a datagram'));
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    await new Promise<void>((resolve) => this.#socket.bind(this.#port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${this.#port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
    this.#socket.close();
  }
}

/** Tries everything with the names as the browser gives them, and says which there were. Plain JavaScript. */
const RAW_WORKER = (address: string): string => `
self.onmessage = async ({ ports: [port] }) => {
  const at = (path) => '${address}/worker-' + path;
  const inner = (path) => 'data:text/javascript,' + encodeURIComponent('fetch("' + at(path) + '", { mode: "no-cors" })');
  const tries = {
    fetch: () => fetch(at('fetch'), { mode: 'no-cors' }),
    keepalive: () => fetch(at('keepalive'), { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }),
    XMLHttpRequest: () => { const x = new XMLHttpRequest(); x.open('GET', at('xhr'), false); x.send(); },
    WebSocket: () => new WebSocket(at('socket').replace('http', 'ws')),
    EventSource: () => new EventSource(at('events')),
    importScripts: () => importScripts(at('scripts')),
    'import()': () => import(at('import')),
    Worker: () => new Worker(at('nested')),
    'a Worker of data': () => new Worker(inner('nested-data')),
    sendBeacon: () => navigator.sendBeacon(at('beacon'), 'x'),
    FontFace: () => new FontFace('f', 'url(' + at('font') + ')').load(),
    WebTransport: () => new WebTransport(at('transport').replace('http', 'https')).ready,
    RTCPeerConnection: () => new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + new URL(at('')).host }] }),
    BroadcastChannel: () => new BroadcastChannel('canary').postMessage('from the worker'),
    SharedWorker: () => new SharedWorker(at('shared')),
    caches: () => caches.open('x').then((cache) => cache.add(at('cache'))),
  };
  const tried = [];
  for (const [name, run] of Object.entries(tries)) {
    try {
      await Promise.race([run(), new Promise((resolve) => setTimeout(resolve, 300))]);
      tried.push(name);
    } catch (error) {
      tried.push(name + ': ' + error.name);
    }
  }
  port.postMessage(tried);
};`;

/** Puts a frame with the very document of the sandbox into the page. Gives what a raw worker in it tried. */
async function tryInWorker(page: Page, frameDocument: string, text: string): Promise<string[]> {
  return page.evaluate(
    async ([document_, source]) => {
      const frame = document.createElement('iframe');
      frame.name = 'canary';
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = document_!;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const talk = new MessageChannel();
      const errors = new MessageChannel();
      const answer = new Promise<string[]>((resolve, reject) => {
        talk.port1.onmessage = ({ data }) => resolve(data as string[]);
        errors.port1.onmessage = ({ data }) => reject(new Error(JSON.stringify(data)));
      });
      frame.contentWindow!.postMessage({ type: 'head', text: '' }, '*');
      frame.contentWindow!.postMessage({ type: 'make', id: 1, text: source }, '*', [
        talk.port2,
        errors.port2,
      ]);
      return answer;
    },
    [frameDocument, text],
  );
}

/** Tries to reach out from the frame itself, where no program ever runs; the last try leads away from it. */
async function tryInFrame(page: Page, address: string): Promise<void> {
  await page.frame('canary')!.evaluate(async (to) => {
    const at = (path: string) => `${to}/frame-${path}`;
    const add = (name: string, values: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
      document.documentElement.append(element);
      return element;
    };
    const tries: (() => unknown)[] = [
      () => fetch(at('fetch'), { mode: 'no-cors' }),
      () => navigator.sendBeacon(at('beacon'), 'x'),
      () => new WebSocket(at('socket').replace('http', 'ws')),
      () => new Worker(at('worker')),
      async () => {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${new URL(to).host}` }] });
        connection.createDataChannel('x');
        await connection.setLocalDescription(await connection.createOffer());
      },
      () => (new Image().src = at('image')),
      () => add('script', { src: at('script') }),
      () => add('link', { rel: 'stylesheet', href: at('style') }),
      () => add('link', { rel: 'prefetch', href: at('prefetch') }),
      () => add('link', { rel: 'preload', as: 'image', href: at('preload') }),
      () => add('link', { rel: 'icon', href: at('icon') }),
      () => add('link', { rel: 'manifest', href: at('manifest') }),
      () =>
        (add('style', {}).textContent =
          `@import '${at('css')}'; html { background: url(${at('css-image')}) }`),
      () => new FontFace('f', `url(${at('font')})`).load(),
      () => add('video', { src: at('video') }),
      () => add('object', { data: at('object') }),
      () => add('embed', { src: at('embed') }),
      () => add('iframe', { src: at('iframe') }),
      () => open(at('open')),
      () => (add('form', { action: at('form'), method: 'post' }) as HTMLFormElement).submit(),
      () => add('a', { href: at('link'), ping: at('ping') }).click(),
      () => (top!.location.href = at('top')),
      () => (location.href = at('away')),
    ];
    for (const run of tries) {
      try {
        await Promise.race([run(), new Promise((resolve) => setTimeout(resolve, 50))]);
      } catch {
        // Refused.
      }
    }
  }, address);
}

/** A page of the site without a policy of its own: what stands in the way there is the frame's policy alone. */
const BARE = '/programs/03-gather.en.json';
const WITHOUT_POLICY = FRAME_DOCUMENT.replace(/<meta http-equiv[^>]*>/, '');

interface Heard {
  fromWorker: string[];
  fromFrame: string[];
  /** What reached the page by a `BroadcastChannel`. */
  told: unknown[];
  tried: string[];
  /** Where the page is in the end. */
  url: string;
}

/** All that is heard of a frame with this document in the page at `path`. */
async function listen(page: Page, path: string, frameDocument: string): Promise<Heard> {
  const canary = new Canary();
  const address = await canary.open();
  await page.goto(path);
  await page.evaluate(() => {
    const told: unknown[] = [];
    (globalThis as unknown as { told: unknown[] }).told = told;
    new BroadcastChannel('canary').onmessage = ({ data }) => void told.push(data);
  });
  const tried = await tryInWorker(page, frameDocument, RAW_WORKER(address));
  await page.waitForTimeout(500);
  const fromWorker = canary.heard.splice(0);
  const told = await page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
  await tryInFrame(page, address).catch(() => {
    // A navigation took the frame away.
  });
  await page.waitForTimeout(500);
  canary.close();
  return { fromWorker, fromFrame: canary.heard, told, tried, url: new URL(page.url()).pathname };
}

test('without its policy a frame reaches the canary in many ways', async ({ page }) => {
  const { fromWorker, fromFrame } = await listen(page, BARE, WITHOUT_POLICY);
  const byWorker = ['fetch', 'xhr', 'socket', 'events', 'scripts', 'import', 'nested-data'];
  expect(fromWorker).toEqual(expect.arrayContaining(byWorker.map((path) => `/worker-${path}`)));
  const byFrame = ['fetch', 'beacon', 'image', 'script', 'style', 'css', 'font', 'prefetch', 'away'];
  expect(fromFrame).toEqual(expect.arrayContaining(byFrame.map((path) => `/frame-${path}`)));
});

for (const path of [BARE, lesson('en', '03-gather')]) {
  test(`behind the policy of the sandbox nobody is reached from ${path}, whatever name is used`, async ({
    page,
  }) => {
    const { fromWorker, fromFrame, told, tried, url } = await listen(page, path, FRAME_DOCUMENT);
    // The names were there to be tried: the policy alone stood in the way.
    for (const name of ['fetch', 'XMLHttpRequest', 'importScripts', 'WebSocket', 'Worker', 'EventSource']) {
      expect(tried).not.toContain(`${name}: ReferenceError`);
    }
    expect({ fromWorker, told, url }).toEqual({ fromWorker: [], told: [], url: path });
    // The frame itself, where no program runs, could still be led elsewhere: the page's policy forbids that.
    expect(fromFrame).toEqual(path === BARE ? ['/frame-link', '/frame-away'] : []);
  });
}
