import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { languageTags } from '#i18n/languages.ts';
import { wordPattern, wordsOf } from './find-terms.ts';
import { markTerms } from './mark-terms.ts';
import { glossarySchema } from './schema.ts';

const file = readFileSync('src/content/glossary/terms.yaml', 'utf8');
const { terms } = glossarySchema.parse(parse(file));
const mark = (html: string) => markTerms(html, terms, 'en', (id) => `#${id}`);

const cases: [name: string, html: string, marked: string][] = [
  [
    'the first place of a term becomes a link',
    '<p>The event loop. An event loop.</p>',
    '<p>The <a class="term" href="#event-loop">event loop</a>. An event loop.</p>',
  ],
  [
    'a term inside of another element of the text is marked',
    '<ul><li><strong>coroutines</strong></li></ul>',
    '<ul><li><strong><a class="term" href="#coroutine">coroutines</a></strong></li></ul>',
  ],
  ['code stays as it is', '<p><code>coroutine</code></p>', '<p><code>coroutine</code></p>'],
  ['a heading stays as it is', '<h2 id="x">The event loop</h2>', '<h2 id="x">The event loop</h2>'],
  ['a link stays as it is', '<a href="/x">promise</a>', '<a href="/x">promise</a>'],
  [
    'programs and questions stay as they are, those inside of them included',
    '<course-quiz><course-quiz>promise</course-quiz>promise</course-quiz><p>a promise</p>',
    '<course-quiz><course-quiz>promise</course-quiz>promise</course-quiz><p>a <a class="term" href="#promise">promise</a></p>',
  ],
  [
    'attributes and comments stay as they are, whatever is in them',
    '<p title="a > promise"><!-- promise --></p>',
    '<p title="a > promise"><!-- promise --></p>',
  ],
];

for (const [name, html, marked] of cases) test(name, () => assert.equal(mark(html), marked));

for (const language of languageTags) {
  test(`no word of the glossary stands for two terms in ${language}, nor is one to be avoided`, () => {
    const words = terms.flatMap((term) => wordsOf(term, language));
    assert.deepEqual(words, [...new Set(words)]);
    const avoided = terms.flatMap(({ avoid }) => avoid[language] ?? []);
    const sentences = terms.map(({ definition }) => definition[language] ?? '').join(' ');
    if (avoided.length > 0) assert.doesNotMatch(sentences, wordPattern(avoided, language));
    assert.ok(terms.every(({ term, definition }) => term[language] && definition[language]));
  });
}

test('the ids of terms are unique', () => {
  assert.equal(new Set(terms.map(({ id }) => id)).size, terms.length);
});
