import { createHighlighter, type ThemedToken, type ThemeRegistration } from 'shiki';
import type { ProgramLanguage } from '#runner/contract.ts';

/**
 * Highlights at build time. Shiki's own output colours each token by a `style` attribute, which the page's
 * content security policy forbids and which costs a third more bytes: here a theme gives each kind of token a
 * marker colour, and the marker becomes a class (`src/styles/code.css`).
 */
const CLASSES: Record<string, string> = {
  '#000001': 'tk',
  '#000002': 'ts',
  '#000003': 'tn',
  '#000004': 'tc',
};

const theme: ThemeRegistration = {
  name: 'classes',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000' } },
    { scope: ['keyword', 'storage', 'variable.language'], settings: { foreground: '#000001' } },
    { scope: ['keyword.operator', 'storage.type.function.arrow'], settings: { foreground: '#000000' } },
    {
      scope: ['keyword.operator.new', 'keyword.operator.expression', 'keyword.operator.logical.python'],
      settings: { foreground: '#000001' },
    },
    {
      scope: ['string', 'punctuation.definition.string', 'storage.type.string'],
      settings: { foreground: '#000002' },
    },
    {
      scope: ['meta.template.expression', 'meta.fstring constant.character.format'],
      settings: { foreground: '#000000' },
    },
    { scope: ['constant.numeric', 'constant.language'], settings: { foreground: '#000003' } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#000004' } },
  ],
};

const highlighter = createHighlighter({ themes: [theme], langs: ['typescript', 'python'] });

/**
 * A program as HTML: one `<span class="line">` per line, joined by newlines, so that the text content of the
 * whole is the program itself.
 */
export async function highlight(source: string, language: ProgramLanguage): Promise<string> {
  const { tokens } = (await highlighter).codeToTokens(source, { lang: language, theme: 'classes' });
  return tokens
    .map((line) => `<span class="line">${merge(line).map(tokenToHtml).join('')}</span>`)
    .join('\n');
}

/** Neighbours of one class become one token; white space joins whatever stands before it. */
function merge(tokens: readonly ThemedToken[]): { className?: string; text: string }[] {
  const merged: { className?: string; text: string }[] = [];
  for (const { content, color } of tokens) {
    const className = CLASSES[(color ?? '').toLowerCase()];
    const last = merged.at(-1);
    if (last && (last.className === className || content.trim() === '')) last.text += content;
    else merged.push(className ? { className, text: content } : { text: content });
  }
  return merged;
}

function tokenToHtml({ className, text }: { className?: string; text: string }): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return className ? `<span class="${className}">${escaped}</span>` : escaped;
}
