import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleGraph, exampleJson } from './example.ts';
import { ContractError, parseGraph } from './wire.ts';

const names = {
  kinds: ['STATE', 'ORGANISATION'], types: ['MEMBER_OF', 'COOPERATES'], symmetric: ['COOPERATES'],
  statuses: ['ASSERTED', 'PLANNED'], domains: ['SECURITY', 'ENERGY'],
};

const wire = {
  version: '7',
  language: 'en',
  names,
  actors: {
    ids: ['GHA', 'TGO', 'org:bloc'], kinds: [0, 0, 1], names: ['Ghana', 'Togo', 'The Bloc'], labels: [null, null, 'TB'],
    forms: [0, 0, 1], sources: [4, 1, 2], facts: [9, 2, 3], neighbours: [2, 1, 8],
  },
  forms: [
    { subject: '', that: 'that ', of: 'of ', to: 'to ', number: 1 },
    { subject: 'the ', that: 'that the ', of: 'of the ', to: 'to the ', number: 2 },
  ],
  states: { actors: [0, 1], flags: ['gh', 'tg'], latitudes: [7.9, 8.5], longitudes: [-1, 1] },
  ties: {
    from: [0, 0], to: [1, 2], types: [1, 0], statuses: [1, 0], sources: [2, 1], facts: [3, 1], contested: [1],
    domains: [[1, 1, 2, 2, 0, 0, 1, 1], []],
  },
  blocs: [{ id: 'org:bloc', label: 'TB', members: ['GHA', 'TCD'] }, { id: 'org:other', label: 'O', members: ['TCD'] }],
  shown: { actors: 3, ties: 2 },
  total: { actors: 40, ties: 70 },
};

test('columns become actors and ties', () => {
  const graph = parseGraph(wire);
  assert.deepEqual(graph.actors[0], {
    id: 'GHA', kind: 'STATE', name: 'Ghana', label: 'Ghana', flag: 'gh', latitude: 7.9, longitude: -1,
    sources: 4, facts: 9, neighbours: 2,
    forms: { subject: 'Ghana', that: 'that Ghana', of: 'of Ghana', to: 'to Ghana', number: 1 },
  });
  assert.deepEqual(graph.actors[2], {
    id: 'org:bloc', kind: 'ORGANISATION', name: 'The Bloc', label: 'TB', sources: 2, facts: 3, neighbours: 8,
    forms: { subject: 'the TB', that: 'that the TB', of: 'of the TB', to: 'to the TB', number: 2 },
  });
  assert.deepEqual(graph.ties, [
    {
      id: 'GHA~TGO~COOPERATES', from: 'GHA', to: 'TGO', type: 'COOPERATES', directed: false, status: 'PLANNED',
      sources: 2, facts: 3, contested: false,
      domains: [
        { domain: 'ENERGY', status: 'PLANNED', sources: 2, facts: 2 },
        { domain: 'SECURITY', status: 'ASSERTED', sources: 1, facts: 1 },
      ],
    },
    {
      id: 'GHA~org:bloc~MEMBER_OF', from: 'GHA', to: 'org:bloc', type: 'MEMBER_OF', directed: true, status: 'ASSERTED',
      sources: 1, facts: 1, contested: true, domains: [],
    },
  ]);
  assert.deepEqual(graph.blocs, [{ id: 'org:bloc', label: 'TB', members: ['GHA'] }]);
  assert.deepEqual([graph.shown, graph.total], [wire.shown, wire.total]);
});

test('every tie of the committed example is read', () => {
  const graph = exampleGraph();
  const { ties, actors } = exampleJson() as typeof wire;
  assert.deepEqual([graph.actors.length, graph.ties.length], [actors.ids.length, ties.from.length]);
  assert.deepEqual(graph.shown, graph.total);
});

test('a tie to an unknown actor and a tie to itself are left out', () => {
  assert.deepEqual(parseGraph({ ...wire, ties: { ...wire.ties, from: [0, 9], to: [0, 1] } }).ties, []);
});

test('what is no graph is refused', () => {
  const { names: _, ...nameless } = wire;
  const broken = [
    null, 3, 'graph', [], {}, nameless, { ...wire, ties: [] },
    { ...wire, actors: { ...wire.actors, kinds: 7 } },
    { ...wire, ties: { ...wire.ties, to: [1] } },
    { ...wire, forms: null },
  ];
  for (const value of broken) {
    assert.throws(() => parseGraph(value), ContractError, JSON.stringify(value));
  }
});
