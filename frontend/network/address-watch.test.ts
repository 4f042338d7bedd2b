import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameQuery } from './address-watch.ts';

test('order and encoding make no other query', () => {
  assert.equal(sameQuery('?sel=org%3Aaes&focus=MLI', '?focus=MLI&sel=org:aes'), true);
  assert.equal(sameQuery('', '?'), true);
  assert.equal(sameQuery('?sel=MLI', '?sel=NER'), false);
});
