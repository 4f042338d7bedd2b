import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandsOf } from './bands.ts';
import { dayOf, scaleOf } from './scale.ts';

const scale = (first: string, end: string, width: number, needs = new Map<number, number>()) =>
  scaleOf({ first: dayOf(first), end: dayOf(end) }, { left: 0, right: width }, needs);

const labels = (unit: string, bands: ReturnType<typeof bandsOf>) =>
  bands.filter((band) => band.unit === unit).map((band) => band.label);

test('months have names where there is room, days none where there is not', () => {
  const bands = bandsOf(scale('2024-12-01', '2025-03-01', 270), 'en');
  assert.deepEqual(labels('year', bands), ['2024', '2025']);
  assert.deepEqual(labels('month', bands), ['December', 'January', 'February']);
  assert.deepEqual(labels('day', bands), []);
});

test('names are short where room is, and in the language of the page', () => {
  assert.deepEqual(labels('month', bandsOf(scale('2024-01-01', '2024-04-01', 130), 'fr')), ['janv.', 'févr.', 'mars']);
});

test('a day that was given room is named', () => {
  const bands = bandsOf(scale('2024-01-01', '2025-12-31', 900, new Map([[dayOf('2025-04-03'), 60]])), 'en');
  assert.deepEqual(labels('day', bands), ['3']);
});

test('a year that begins before the range begins with it', () => {
  const [year] = bandsOf(scale('2025-03-31', '2025-04-02', 200), 'en');
  assert.deepEqual([year.label, year.left, year.right], ['2025', 0, 200]);
});
