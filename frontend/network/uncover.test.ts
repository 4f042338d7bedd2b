import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeHeight } from './uncover.ts';

test('a stage is free down to what covers it', () => {
  assert.equal(freeHeight(600, (y) => y < 300), 296);
  assert.equal(freeHeight(600, () => true), 600);
  assert.equal(freeHeight(600, () => false), 0);
});
