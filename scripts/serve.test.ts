import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
writeFileSync(join(folder, 'index.html'), 'home');
after(() => rmSync(folder, { recursive: true }));

function start(port: string, args = [folder]) {
  const child = spawn(process.execPath, ['scripts/serve.ts', ...args], {
    env: { ...process.env, PORT: port },
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (output.text += String(chunk)));
  return { child, output };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`the server prints its address, answers there, and ends well at ${signal}`, async () => {
    const { child, output } = start('0', [folder, '--base', '/sub']);
    await once(child.stdout, 'data');
    const [url = ''] = /http:\S+/.exec(output.text) ?? [];
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/sub\/$/);
    assert.equal(await (await fetch(url)).text(), 'home');
    child.kill(signal);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });
}

test('a taken port is said, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { child, output } = start(String(port));
  assert.deepEqual(await once(child, 'close'), [1, null]);
  assert.match(output.text, new RegExp(`Port ${port} is taken by another program\\. .* PORT=\\d+ npm start`));
  other.close();
});

test('a site that is not built is said, with what to do', async () => {
  const { child, output } = start('0', [join(folder, 'nothing')]);
  assert.deepEqual(await once(child, 'close'), [1, null]);
  assert.match(output.text, /npm run build/);
});
