import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { FRAME_DOCUMENT, FRAME_SCRIPT, FRAME_SCRIPT_HASH } from './frame.ts';

test('the policy names the hash of the frame script as it is', () => {
  const hash = createHash('sha256').update(FRAME_SCRIPT).digest('base64');
  assert.equal(FRAME_SCRIPT_HASH, `sha256-${hash}`);
});

test('the frame document allows one script and nothing else', () => {
  assert.ok(FRAME_DOCUMENT.includes(`script-src '${FRAME_SCRIPT_HASH}'; worker-src data:`));
  assert.equal(FRAME_DOCUMENT.split('<script>').length, 2);
});
