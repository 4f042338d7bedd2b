import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, holds, rangeOf, touched } from './range.ts';

const bar = (period: string) => ({ period, name: period, facts: 1, label: period });
const MONTHS = ['2024-12', '2025-01', '2025-02'].map(bar);

test('a month and a year have a first and a last day', () => {
  assert.deepEqual(days('2024-02'), ['2024-02-01', '2024-02-29']);
  assert.deepEqual(days('2025-12'), ['2025-12-01', '2025-12-31']);
  assert.deepEqual(days('1999'), ['1999-01-01', '1999-12-31']);
});

test('a range touches the months it shares a day with', () => {
  assert.deepEqual(touched(MONTHS, '2025-01-31', '2025-02-01'), { first: 1, last: 2 });
  assert.deepEqual(touched(MONTHS, '', '2024-12-31'), { first: 0, last: 0 });
  assert.deepEqual(touched(MONTHS, '2025-02-28', ''), { first: 2, last: 2 });
});

test('no range, or one beside all bars, touches none', () => {
  assert.equal(touched(MONTHS, '', ''), null);
  assert.equal(touched(MONTHS, '2030-01-01', ''), null);
});

test('a range is the same drawn from either end', () => {
  assert.deepEqual(rangeOf(3, 1), { first: 1, last: 3 });
  assert.equal(holds(rangeOf(3, 1), 2), true);
  assert.equal(holds(rangeOf(3, 1), 4), false);
  assert.equal(holds(null, 0), false);
});
