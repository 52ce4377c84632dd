import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'playwright/test';

/** Written by `scripts/setup.mjs --browser`. Without it Playwright looks for its own Chromium. */
function executablePath(): string | undefined {
  const file = '.cache/browser.json';
  if (!existsSync(file)) return undefined;
  const browser = JSON.parse(readFileSync(file, 'utf8')) as { executablePath: string | null };
  return browser.executablePath ?? undefined;
}

/** Programs that compute until a limit ends them are measured: nothing else may run beside them. */
const HOSTILE = '**/limits.test.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4399);
const path = executablePath();

export default defineConfig({
  testDir: 'e2e',
  projects: [
    { name: 'journeys', testMatch: '**/*.test.ts', testIgnore: HOSTILE },
    { name: 'hostile', testMatch: HOSTILE },
  ],
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...(path === undefined ? {} : { executablePath: path }),
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts ${process.env['OUT_DIR'] ?? 'dist'} --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
