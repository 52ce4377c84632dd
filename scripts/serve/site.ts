import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Serves the built site (OUT_DIR, else `dist`) on a free port: its origin, and what ends it; undefined when there is
 * none, which the server has said then.
 */
export async function serveSite(): Promise<{ origin: string; stop: () => void } | undefined> {
  const args = ['scripts/serve.ts', process.env['OUT_DIR'] ?? 'dist', '--port', '0'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await Promise.race([once(server.stdout, 'data'), once(server, 'exit')])) as [unknown];
  const [origin] = /http:\/\/[^/ ]+/.exec(String(text)) ?? [];
  return origin === undefined ? undefined : { origin, stop: () => void server.kill() };
}
