/** What everything that is shown may use. */
const below = ['recording', 'runner', 'checker', 'progress', 'i18n', 'trace', 'storage', 'styles'] as const;

/**
 * The direction of dependencies: each folder of `src`, and the folders of `src` it may import besides itself.
 * The same table is the map in docs/architecture.md. Folders that are not here may import everything
 * (`scripts` and `e2e` are outside of `src`).
 */
export const importMap: Record<string, readonly string[]> = {
  pages: ['layouts', 'components', ...below],
  layouts: ['components', ...below],
  components: below,
  recording: ['runner', 'i18n', 'trace'],
  runner: ['trace'],
  checker: [],
  progress: ['trace', 'storage'],
  build: [],
  styles: [],
  trace: [],
  storage: [],
  i18n: [],
};

/** They bring together everything interactive, so they alone may import custom elements of other folders. */
const compositionRoots: readonly string[] = ['layouts/client.ts', 'layouts/client-live.ts'];

/**
 * Why a file may not import another, or undefined when it may.
 * @param from The importing file, relative to `src`, with forward slashes: `components/quiz/quiz.ts`.
 * @param to The imported file, in the same form.
 */
export function forbidden(from: string, to: string): string | undefined {
  const [fromFolder = '', fromFeature] = split(from);
  const [toFolder = '', toFeature] = split(to);
  const allowed = importMap[fromFolder];
  if (allowed && fromFolder !== toFolder && toFolder in importMap && !allowed.includes(toFolder)) {
    const list = allowed.length > 0 ? allowed.join(', ') : 'nothing';
    return `src/${fromFolder} may not import src/${toFolder}. It may import: ${list}.`;
  }
  if (toFolder !== 'components') return undefined;
  const sameFeature = fromFolder === 'components' && fromFeature === toFeature;
  if (sameFeature || to.endsWith('.astro')) return undefined;
  if (fromFolder === 'components' && toFeature !== undefined) {
    return `src/components/${toFeature} is reached from other component folders only through its .astro.`;
  }
  if (fromFolder !== 'components' && to.endsWith('.element.ts') && !compositionRoots.includes(from)) {
    return `Custom elements are imported by their own folder and by src/${compositionRoots.join(' and src/')} only.`;
  }
  return undefined;
}

/** The folder of src, and the folder inside it when there is one. */
function split(file: string): [string, string | undefined] {
  const parts = file.split('/');
  return [parts.length > 1 ? (parts[0] ?? '') : '', parts.length > 2 ? parts[1] : undefined];
}
