import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContractError, nextOption, parseAnswer, searchAddress } from './contract.ts';

test('takes what the server promised and refuses anything else', () => {
  const answer = { groups: [{ name: 'Actors', results: [], more: '' }], summary: '0 results' };
  assert.deepEqual(parseAnswer(answer), answer);
  for (const value of [null, 3, {}, { groups: [{}] }]) {
    assert.throws(() => parseAnswer(value), ContractError);
  }
});

test('a search carries the path and the state of the page', () => {
  assert.equal(
    searchAddress('mali & co', 'fr', 'domains', '?domain=ENERGY&q=before'),
    'api/search?domain=ENERGY&q=mali+%26+co&lang=fr&at=domains',
  );
});

test('arrow keys go round through the options and the field itself', () => {
  assert.equal(nextOption(-1, 'ArrowDown', 3), 0);
  assert.equal(nextOption(2, 'ArrowDown', 3), -1);
  assert.equal(nextOption(-1, 'ArrowUp', 3), 2);
  assert.equal(nextOption(0, 'ArrowUp', 3), -1);
  assert.equal(nextOption(-1, 'ArrowDown', 0), -1);
});
