// Serves a built site: `node scripts/serve.ts [FOLDER] [--base /sub/] [--port NUMBER]`, with PORT from the
// environment, on this machine only.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { OptionProblem, serveOptions } from './serve/options.ts';
import { staticServer } from './serve/static-server.ts';

const HOST = '127.0.0.1';

try {
  serve();
} catch (problem) {
  if (!(problem instanceof OptionProblem)) throw problem;
  stop(problem.message);
}

function serve() {
  const { folder, base, port } = serveOptions(process.argv.slice(2), process.env);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new OptionProblem(
      `There is no ${join(folder, 'index.html')} to serve. Build the site: npm run build`,
    );
  }
  const server = staticServer(folder, base);
  server.on('error', (error: NodeJS.ErrnoException) => {
    const next = 'Stop what listens there, or start with another one: PORT=4322 npm start';
    if (error.code === 'EADDRINUSE') stop(`Port ${port} is taken by another program. ${next}`);
    else if (error.code === 'EACCES') stop(`Port ${port} needs more rights than this account has. ${next}`);
    else throw error;
  });
  server.listen(port, HOST, () => {
    const { port: bound } = server.address() as AddressInfo;
    console.log(`Awaitable is at http://${HOST}:${bound}${base} (Ctrl+C stops it)`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

function stop(message: string) {
  console.error(message);
  process.exitCode = 1;
}
