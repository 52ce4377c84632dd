// Loaded before a program that listens on port 3000: it listens, and asks, on the port `?port=…` instead, so that
// programs can run side by side and beside whatever else listens on this machine.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const port = new URL(import.meta.url).searchParams.get('port') ?? '';
const program = pathToFileURL(process.argv[1] ?? '').href;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (url !== program || loaded.source == null) return loaded;
    const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
    return { ...loaded, source: text.replaceAll(/(?<=port: |localhost:|127\.0\.0\.1:)3000\b/g, port) };
  },
});
