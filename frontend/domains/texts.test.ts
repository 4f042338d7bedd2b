import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLE } from './example.ts';
import { textsOf } from './texts.ts';

test('counts facts and sources in the words of the language', () => {
  const texts = textsOf(EXAMPLE);
  assert.equal(texts.count(EXAMPLE.bars[0]), '3 facts, 2 independent sources');
  assert.equal(texts.facts(1), '1 fact');
  assert.equal(texts.facts(12_345), '12,345 facts');
});

test('names each status with its facts', () => {
  assert.deepEqual(textsOf(EXAMPLE).statuses(EXAMPLE.bars[0]), ['stated: 2 facts', 'planned: 1 fact']);
});

test('sets a colon apart and takes zero for singular in French', () => {
  const texts = textsOf({ ...EXAMPLE, language: 'fr' });
  assert.deepEqual(texts.statuses(EXAMPLE.bars[1]), ['possible\u00a0: 1 fact']);
  assert.equal(texts.facts(0), '0 fact');
});

test('shortens a domain to the first of its two words', () => {
  assert.equal(textsOf(EXAMPLE).briefDomain('ENERGY'), 'Energy');
  assert.equal(textsOf(EXAMPLE).domain('ENERGY'), 'Energy and resources');
  assert.equal(textsOf(EXAMPLE).domain('MAGIC'), 'MAGIC');
});
