import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContractError, parseDomains } from './contract.ts';
import { EXAMPLE } from './example.ts';

test('takes what the server promised as it is', () => {
  assert.deepEqual(parseDomains(EXAMPLE), EXAMPLE);
});

test('fills in what is missing around bars and matrix', () => {
  assert.deepEqual(parseDomains({ bars: [], matrix: { rows: [] } }), {
    version: '',
    language: 'fr',
    bars: [],
    matrix: { domains: [], rows: [], hiddenRows: 0 },
    pairs: [],
    flows: [],
    hiddenFlows: 0,
    time: { domains: [], periods: [], undated: 0 },
    actors: {},
    words: { domain: {}, status: {} },
    texts: {},
    credits: { filters: '', sources: '' },
  });
});

for (const value of [null, 7, 'no', {}, { bars: [] }, { bars: [], matrix: {} }]) {
  test(`refuses ${JSON.stringify(value)}`, () => {
    assert.throws(() => parseDomains(value), ContractError);
  });
}
