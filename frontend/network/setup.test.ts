import assert from 'node:assert/strict';
import { test } from 'node:test';
import { USUAL_SETUP, readSetup, writeSetup } from './setup.ts';
import type { Setup } from './setup.ts';

const setup: Setup = {
  layout: 'circle', size: 'degree', hidden: new Set(['TGO', 'GHA']), ties: 8_000, around: new Set(['org:aes']),
};

test('a setup is written as an address writes it, and read back', () => {
  const written = writeSetup(setup);
  assert.deepEqual(written, { layout: 'circle', size: 'degree', hide: 'GHA,TGO', ties: '8000', around: 'org:aes' });
  assert.deepEqual(readSetup(written), setup);
});

test('what is missing or unknown is as usual', () => {
  assert.deepEqual(readSetup({}), USUAL_SETUP);
  assert.deepEqual(readSetup({ layout: 'spiral', size: 'weight', hide: '', ties: 'many', around: '' }), USUAL_SETUP);
});
