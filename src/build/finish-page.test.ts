import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finishPage, policyHash } from './finish-page.ts';

const page = `<html><head><meta charset="utf-8"><script>boot()</script><style>@layer a;</style>
<style>p:where(.astro-abcdefgh){x:y}</style></head><body><p class="astro-abcdefgh">text</p>
<script type="application/json">{"a":1}</script><script type="module" src="/x.js"></script></body></html>`;

test('styles become one, in their order, and scopes short', () => {
  const html = finishPage(page, '');
  assert.match(html, /<style>@layer a;p:where\(\.a-0\)\{x:y\}<\/style>/);
  assert.match(html, /<p class="a-0">text<\/p>/);
  assert.equal(html.match(/<style>/g)?.length, 1);
});

test('the policy stands first, with the hashes of what is in the page and of the frame', () => {
  const html = finishPage(page, 'frame()');
  assert.match(html, /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  for (const text of ['boot()', '@layer a;p:where(.a-0){x:y}', 'frame()']) {
    assert.ok(html.includes(policyHash(text)), text);
  }
});

test('the policy allows nothing inline without a hash, and nothing from elsewhere', () => {
  const policy = /content="([^"]*)"/.exec(finishPage(page, ''))?.[1] ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
});
