import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { finishPages } from '#build/finish-pages.ts';
import { checkerPlugin } from '#checker/checker-plugin.node.ts';
import { sandboxPlugin } from '#runner/sandbox/sandbox-plugin.node.ts';
import { FRAME_SCRIPT } from '#runner/sandbox/frame.ts';

export default defineConfig({
  // Where the course is published; only absolute links such as those of alternate languages need it.
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  integrations: [mdx({ optimize: { ignoreElementNames: ['h2'] } }), finishPages(FRAME_SCRIPT)],
  markdown: { syntaxHighlight: false },
  scopedStyleStrategy: 'where',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [sandboxPlugin(), checkerPlugin()],
    // The checker's worker loads translations only where they are wanted: it is made of several chunks.
    worker: { format: 'es', plugins: () => [checkerPlugin()] },
    // The runner bundles its own source files: it stays where they are.
    build: { rolldownOptions: { external: ['#runner/node.node.ts'] } },
    // The name of the one script stands in every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/page.[hash].js' } } } },
    },
  },
});
