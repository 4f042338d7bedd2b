import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { phrasesOf } from '../drawing/phrases.ts';
import { svg, toMarkup } from '../drawing/svg-tree.ts';
import { bordersOf } from './borders.ts';
import type { World } from './borders.ts';
import { ContractError, parseMap } from './contract.ts';
import { arcOf, landSteps, markOf } from './draw.ts';
import { EXAMPLE } from './example.ts';
import { entriesOf } from './legend.ts';
import { sceneOf } from './scene.ts';
import { chosenBy } from '../drawing/selection.ts';
import { overlap } from './spread.ts';
import { fitted, outliner } from './view.ts';
import { next } from './walk.ts';
import { actorLines, tieLines } from './words.ts';

const SIZE = { width: 800, height: 500 };
const VIEW = fitted(EXAMPLE.actors.map((actor) => ({ ...actor, weight: 1 })), SIZE);
const INK = { palette: (token: string) => `#${token}`, colouring: 'domain' as const, hatch: 'hatch' };
const phrases = phrasesOf(EXAMPLE);
const scene = sceneOf(EXAMPLE, VIEW, SIZE);

test('takes what the server promised as it is, but no ties to nobody', () => {
  assert.deepEqual(parseMap(EXAMPLE), EXAMPLE);
  assert.deepEqual(parseMap({ ...EXAMPLE, actors: EXAMPLE.actors.slice(0, 2) }).ties.map(({ id }) => id), ['MLI~NER~COOPERATES']);
});

for (const value of [null, 7, {}, { actors: [] }]) {
  test(`refuses ${JSON.stringify(value)}`, () => {
    assert.throws(() => parseMap(value), ContractError);
  });
}

test('all actors stand apart in sight, each tie has its arc', () => {
  assert.equal(scene.ties.length, 2);
  for (const [at, one] of scene.actors.entries()) {
    assert.ok(one.x > 0 && one.x < SIZE.width && one.y > 0 && one.y < SIZE.height);
    assert.ok(scene.actors.slice(at + 1).every((other) => !overlap(one, other)));
  }
});

test('a planned withdrawal is dashed, crossed and has an arrow', () => {
  const markup = arcOf(scene.ties[0], INK).map(toMarkup).join('');
  assert.ok(markup.includes('stroke-dasharray'));
  assert.ok(markup.includes('#relation-withdrawal'));
  assert.equal(arcOf(scene.ties[0], INK).length, arcOf(scene.ties[1], INK).length + 2);
});

test('words from articles stay words in the drawing', () => {
  const markup = scene.actors.map((placed) => toMarkup(svg('g', {}, ...markOf(placed, INK)))).join('');
  assert.ok(!markup.includes('<script'));
  assert.ok(markup.includes('&lt;script'));
});

test('states are filled by their measure, other lands are not, disputed ones are hatched', () => {
  const world = JSON.parse(
    readFileSync(new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'),
  ) as World;
  const outline = outliner(VIEW, SIZE);
  const nodes = landSteps(EXAMPLE, bordersOf(world), outline, INK).flatMap((step) => step() ?? []);
  const fillOf = (state: string) => nodes.find(({ attributes }) => attributes['data-state'] === state)?.attributes.fill;
  assert.equal(fillOf('MLI'), '#measure-greatest');
  assert.equal(fillOf('NER'), '#measure-least');
  assert.equal(nodes.filter(({ attributes }) => 'data-state' in attributes).length, 2);
  assert.ok(nodes.some(({ attributes }) => attributes.fill === 'url(#hatch)'));
  assert.equal(nodes.filter(({ name }) => name === 'g').length, 1, 'one outline for one bloc');
});

test('actors and ties say what they are', () => {
  assert.deepEqual(actorLines(EXAMPLE.actors[0], phrases), ['3 sources, 2 ties, 4 facts', 'In its capital, Bamako']);
  assert.deepEqual(tieLines(EXAMPLE.ties[0], phrases), ['Planned', 'Contested', '2 facts, 2 sources']);
});

test('the legend names what is drawn and nothing else', () => {
  assert.deepEqual(entriesOf(EXAMPLE, phrases, INK).map(({ words }) => words), [
    'Sources: 1', '2', '3', 'Stated', 'Planned', 'Withdrawal', 'Direction', 'Width', 'Organisation', 'Alliance (X)',
    'Disputed', 'Energy', 'Withdraws from',
  ]);
});

test('a selection brings its actors and ties into sight', () => {
  const [exit, energy] = EXAMPLE.ties;
  const seen = (selected: string) => {
    const chosen = chosenBy(selected);
    return [chosen.actor('MLI'), chosen.actor('NER'), chosen.tie(exit), chosen.tie(energy)];
  };
  assert.deepEqual(seen('NER'), [false, true, false, true]);
  assert.deepEqual(seen('MLI~org:x~WITHDRAWS_FROM'), [true, false, true, false]);
  assert.deepEqual(seen('domain:ENERGY'), [false, false, false, true]);
  assert.deepEqual(seen('MLI#ENERGY'), [true, false, false, true]);
  assert.deepEqual(seen('MLI,NER'), [true, true, false, true]);
});

test('arrow keys lead to the nearest mark that way', () => {
  const places = [{ x: 0, y: 0 }, { x: 50, y: 10 }, { x: 20, y: -60 }, { x: -30, y: 90 }];
  assert.equal(next(places, 0, 'ArrowRight'), 1);
  assert.equal(next(places, 0, 'ArrowUp'), 2);
  assert.equal(next(places, 0, 'ArrowDown'), 3);
  assert.equal(next(places, 3, 'ArrowDown'), 3);
  assert.equal(next(places, 2, 'Home'), 0);
  assert.equal(next(places, 0, 'End'), 3);
});
