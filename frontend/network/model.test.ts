import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleGraph, smallGraph } from './example.ts';
import { modelOf, neighboursOf } from './model.ts';

const COOPERATION = 'RUS~org:aes~COOPERATES';

test('in domain mode a cooperation becomes one line a domain, in the order of the domains', () => {
  const model = modelOf(exampleGraph(), 'domain');
  const lines = [...model.lines.values()].filter((line) => line.tie === COOPERATION);
  assert.deepEqual(
    lines.map(({ id, domain, status }) => [id, domain, status]),
    [
      [`${COOPERATION}#SECURITY`, 'SECURITY', 'ASSERTED'],
      [`${COOPERATION}#DIPLOMACY`, 'DIPLOMACY', 'ASSERTED'],
      [`${COOPERATION}#TRADE`, 'TRADE', 'PLANNED'],
      [`${COOPERATION}#ENERGY`, 'ENERGY', 'ASSERTED'],
      [`${COOPERATION}#INFRASTRUCTURE`, 'INFRASTRUCTURE', 'PLANNED'],
      [`${COOPERATION}#EDUCATION`, 'EDUCATION', 'DESIRED'],
    ],
  );
});

test('in relation mode it stays one line', () => {
  const model = modelOf(exampleGraph(), 'relation');
  assert.deepEqual([...model.lines.keys()].filter((id) => id.startsWith(COOPERATION)), [COOPERATION]);
});

test('lines of one pair get lanes about their middle, opposite directions on opposite sides', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'B>A ACCUSES', 'A=B CONSULTS']), 'domain');
  assert.deepEqual(
    [...model.lines.values()].map(({ id, lane }) => [id, lane]),
    [['A~B~AIDS', -1], ['B~A~ACCUSES', 1], ['A~B~CONSULTS', 0]],
  );
});

test('a single line runs in the middle', () => {
  const model = modelOf(smallGraph(['B>A AIDS']), 'domain');
  assert.equal(model.lines.get('B~A~AIDS')?.lane, 0);
});

test('more sources make wider lines and larger states', () => {
  const model = modelOf(exampleGraph(), 'domain');
  const width = (id: string) => model.lines.get(id)?.width ?? 0;
  assert.ok(width(`${COOPERATION}#SECURITY`) > width(`${COOPERATION}#TRADE`));
  const radius = (id: string) => model.actors.get(id)?.outline.halfWidth ?? 0;
  assert.ok(radius('RUS') > radius('SEN'));
});

test('a pill is wide enough for its letters', () => {
  const model = modelOf(smallGraph(['org:un-nom-assez-long=org:b CONSULTS']), 'domain', (text) => text.length * 10);
  const outline = model.actors.get('org:un-nom-assez-long')?.outline;
  assert.ok(outline && outline.halfWidth > 110 && !outline.round);
});

test('neighbours are named once, whatever the number of lines', () => {
  const model = modelOf(smallGraph(['A>B AIDS', 'B>A ACCUSES', 'C>A AIDS']), 'domain');
  assert.deepEqual(neighboursOf(model, 'A'), ['B', 'C']);
  assert.deepEqual(neighboursOf(model, 'X'), []);
});
