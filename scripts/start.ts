// `npm start`: builds the site and serves it. Arguments go to scripts/serve.ts.
import { spawn, spawnSync } from 'node:child_process';
import { OptionProblem, serveOptions } from './serve/options.ts';

try {
  // A wrong port is better said before a build than after it.
  serveOptions(process.argv.slice(2), process.env);
  build();
  serve();
} catch (problem) {
  if (!(problem instanceof OptionProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}

function build() {
  const { status, signal } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (signal) process.kill(process.pid, signal);
  if (status === 0) return;
  throw new OptionProblem('The site was not built, so there is nothing to serve: see the error above.');
}

function serve() {
  const server = spawn(process.execPath, ['scripts/serve.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 1));
}
