import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleGraph, smallGraph } from './example.ts';
import { AT_REST, emphasisOf, linesFor, within } from './interaction.ts';
import { modelOf } from './model.ts';

const chain = modelOf(smallGraph(['A>B AIDS', 'B>C AIDS', 'C>D ACCUSES']), 'domain');

test('at rest nothing fades', () => {
  assert.equal(emphasisOf(chain, AT_REST), null);
});

test('pointing at an actor keeps its lines and neighbours', () => {
  assert.deepEqual(emphasisOf(chain, { ...AT_REST, pointed: 'B' }), {
    actors: new Set(['B', 'A', 'C']),
    lines: new Set(['A~B~AIDS', 'B~C~AIDS']),
  });
});

test('a line keeps its two ends, together with what is selected', () => {
  assert.deepEqual(emphasisOf(chain, { ...AT_REST, pointed: 'C~D~ACCUSES', selected: 'A' }), {
    actors: new Set(['C', 'D', 'A', 'B']),
    lines: new Set(['C~D~ACCUSES', 'A~B~AIDS']),
  });
});

test('a selection that is not drawn fades nothing', () => {
  assert.equal(emphasisOf(chain, { ...AT_REST, selected: 'X' }), null);
});

test('focus keeps what lies within it', () => {
  assert.deepEqual(emphasisOf(chain, { ...AT_REST, focused: within(chain, 'A', 1) }), {
    actors: new Set(['A', 'B']),
    lines: new Set(['A~B~AIDS']),
  });
});

test('a legend entry under the pointer keeps its lines', () => {
  assert.deepEqual(emphasisOf(chain, { ...AT_REST, preview: { kind: 'type', value: 'ACCUSES' } }), {
    actors: new Set(['C', 'D']),
    lines: new Set(['C~D~ACCUSES']),
  });
  assert.deepEqual(emphasisOf(chain, { ...AT_REST, preview: { kind: 'actorKind', value: 'STATE' } }), {
    actors: new Set(['A', 'B', 'C', 'D']),
    lines: new Set(),
  });
});

test('steps widen the neighbourhood', () => {
  assert.deepEqual(within(chain, 'A', 0), new Set(['A']));
  assert.deepEqual(within(chain, 'A', 2), new Set(['A', 'B', 'C']));
});

test('a tie stands for all its lines, a domain for one, in relation mode for the whole tie', () => {
  const tie = 'RUS~org:aes~COOPERATES';
  const domains = modelOf(exampleGraph(), 'domain');
  assert.equal(linesFor(domains, tie).length, 6);
  assert.deepEqual(linesFor(domains, `${tie}#ENERGY`).map((line) => line.id), [`${tie}#ENERGY`]);
  assert.deepEqual(linesFor(domains, `${tie}#HEALTH`), []);
  const relations = modelOf(exampleGraph(), 'relation');
  assert.deepEqual(linesFor(relations, `${tie}#ENERGY`).map((line) => line.id), [tie]);
});

test('a domain is selected everywhere, or with one actor', () => {
  const model = modelOf(exampleGraph(), 'domain');
  assert.deepEqual(linesFor(model, 'domain:TRADE').map((line) => line.id), [
    'RUS~org:aes~COOPERATES#TRADE', 'TGO~org:aes~COOPERATES#TRADE',
  ]);
  const emphasis = emphasisOf(model, { ...AT_REST, selected: 'TGO#TRADE' });
  assert.deepEqual(emphasis, { actors: new Set(['TGO', 'org:aes']), lines: new Set(['TGO~org:aes~COOPERATES#TRADE']) });
  assert.deepEqual(linesFor(model, 'TGO'), []);
});
