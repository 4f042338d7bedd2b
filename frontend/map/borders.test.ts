import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { geoContains, geoDistance } from 'd3-geo';
import { bordersOf } from './borders.ts';
import type { World } from './borders.ts';
import { NUMERIC_CODES } from './country-codes.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const borders = bordersOf(JSON.parse(read('node_modules/world-atlas/countries-50m.json')) as World);
const states = (JSON.parse(read('src/main/resources/org/diplograph/actor/states.json')) as { id: string }[]).map(({ id }) => id);
const shapesOf = (state: string) => borders.lands.filter((land) => land.state === state).map((land) => land.shape);

/**
 * Atolls that a map of this scale leaves out, a territory that is filled for nobody, and those that Natural Earth draws
 * within another state: their actors stand at a point.
 */
const WITHOUT_SHAPE = ['ESH', 'TUV', 'XTN', 'XAB', 'XOS'];

/** ISO 3166 keeps codes from X on for users. */
const isUserAssigned = (state: string) => state.startsWith('X');

test('every state of the gazetteer has its shape', () => {
  assert.deepEqual(states.filter((state) => shapesOf(state).length === 0), WITHOUT_SHAPE);
});

test('there is a code for every state of ISO 3166 and for nothing else', () => {
  assert.deepEqual(Object.keys(NUMERIC_CODES).sort(), states.filter((state) => !isUserAssigned(state)).sort());
  assert.equal(new Set(Object.values(NUMERIC_CODES)).size, Object.keys(NUMERIC_CODES).length);
  assert.equal(NUMERIC_CODES.MLI, '466');
});

test('capitals and seats lie in their state, or off its simplified coast', () => {
  const kilometres = (one: [number, number], other: [number, number]) => geoDistance(one, other) * 6371;
  const astray = read('src/main/resources/org/diplograph/ui/map/cities.tsv')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, state, latitude, longitude]) => {
      const point: [number, number] = [Number(longitude), Number(latitude)];
      const shapes = shapesOf(state);
      const isNear = (corner: [number, number]) => kilometres(corner, point) < 60;
      return (
        shapes.length > 0 &&
        !shapes.some((shape) => geoContains(shape, point) || corners(shape.geometry.coordinates).some(isNear))
      );
    })
    .map(([city, state]) => `${city} ${state}`);
  assert.deepEqual(astray, []);
});

function corners(coordinates: unknown): [number, number][] {
  const list = coordinates as unknown[];
  return typeof list[0] === 'number' ? [list as [number, number]] : list.flatMap(corners);
}

test('disputed territories are shown apart, and Crimea and Western Sahara are filled for nobody', () => {
  assert.deepEqual([...new Set(borders.disputed.map(({ key }) => key))].sort(), [
    'crimea', 'falklands', 'kosovo', 'northernCyprus', 'palestine', 'siachen', 'somaliland', 'taiwan', 'westernSahara',
  ]);
  const at = (longitude: number, latitude: number) =>
    borders.lands.filter(({ shape }) => geoContains(shape, [longitude, latitude])).map(({ state }) => state);
  const [sevastopol, smara, tifariti] = [at(33.6, 44.65), at(-11.7, 26.7), at(-10.57, 26.16)];
  assert.deepEqual([sevastopol, smara, tifariti], [[null], [null], [null]]);
  const [rabat, moscow] = [at(-6.8, 33.9), at(37.6, 55.75)];
  assert.deepEqual([rabat, moscow], [['MAR'], ['RUS']]);
});

test('a bloc has one outline without the borders between its members', () => {
  const union = borders.union(['MLI', 'NER', 'BFA', 'org:aes']);
  assert.equal(union?.coordinates.length, 1);
  assert.equal(borders.union(['org:aes']), null);
});
