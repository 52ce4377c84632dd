/** A program that tries to reach `address` (`http://HOST:PORT`) in every way there is. */
export const reaching = (address: string): string => `
const g = globalThis as any;
const tries: (() => unknown)[] = [
  () => g.fetch('${address}/fetch', { mode: 'no-cors' }),
  () => { const x = new g.XMLHttpRequest(); x.open('GET', '${address}/xhr', false); x.send(); },
  () => new g.WebSocket('${address.replace('http', 'ws')}/socket'),
  () => new g.EventSource('${address}/events'),
  () => g.importScripts('${address}/scripts'),
  () => new g.Worker('${address}/worker'),
  () => g.navigator.sendBeacon('${address}/beacon'),
  () => g.eval("import('${address}/import')"),
  () => new g.FontFace('f', 'url(${address}/font)').load(),
];
for (const run of tries) {
  try { await Promise.resolve(run()).catch(() => {}); } catch {}
}`;
