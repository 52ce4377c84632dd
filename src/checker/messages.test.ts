import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary, readMessages } from './library.node.ts';
import { createService } from './service.ts';

test('TypeScript speaks Korean to a Korean page', () => {
  const service = createService(readLibrary(), readMessages('ko'));
  const [finding] = service.check('const n: number = "1";');
  assert.equal(finding?.code, 'TS2322');
  assert.match('message' in finding ? finding.message : '', /'string'.*[가-힣]/);
});

test('TypeScript names its fixes in Korean too', () => {
  const service = createService(readLibrary(), readMessages('ko'));
  const [finding] = service.check('function f() {\n  await f();\n}');
  assert.match(finding?.fix && 'label' in finding.fix ? finding.fix.label : '', /async.*[가-힣]/);
});
