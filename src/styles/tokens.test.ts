import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** A colour token in the light and in the dark theme. */
function token(name: string): { light: string; dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  assert.ok(found, `--${name} is no pair of colours`);
  return { light: found[1]!, dark: found[2]! };
}

/** The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ['surface', 'surface-raised', 'surface-sunken'];
const code = ['keyword', 'string', 'number', 'comment'].map((name) => `code-${name}`);

/** Text colours, and what they stand on. */
const texts: [text: string, grounds: string[]][] = [
  ['text', [...grounds, 'accent-soft', 'bad-soft', 'good-soft']],
  ['text-muted', grounds],
  ['accent', [...grounds, 'accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ['good', [...grounds, 'good-soft']],
  ['bad', [...grounds, 'bad-soft']],
  ...code.map((name): [string, string[]] => [name, grounds]),
];

for (const [text, on] of texts) {
  test(`--${text} can be read: at least 7 to 1 on ${on.join(', ')}, in both themes`, () => {
    for (const ground of on) {
      for (const theme of ['light', 'dark'] as const) {
        const ratio = contrast(token(text)[theme], token(ground)[theme]);
        assert.ok(ratio >= 7, `--${text} on --${ground}, ${theme}: ${ratio.toFixed(2)}`);
      }
    }
  });
}

test('the edges of controls and the focus can be seen: at least 3 to 1, in both themes', () => {
  for (const part of ['line-strong', 'focus']) {
    for (const ground of grounds) {
      for (const theme of ['light', 'dark'] as const) {
        const ratio = contrast(token(part)[theme], token(ground)[theme]);
        assert.ok(ratio >= 3, `--${part} on --${ground}, ${theme}: ${ratio.toFixed(2)}`);
      }
    }
  }
});
