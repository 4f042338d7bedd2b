import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ContractError, TEXT_KEYS, parseGraph } from './contract.ts';
import { exampleGraph, exampleJson, smallGraph } from './example.ts';

test('the committed example passes unchanged', () => {
  assert.deepEqual(exampleGraph(), exampleJson());
});

test('the example brings every text, and the messages have every text in both languages', () => {
  const { labels } = exampleGraph();
  assert.deepEqual(TEXT_KEYS.filter((key) => !labels.text[key]), []);
  for (const language of ['fr', 'en']) {
    const file = new URL(`../../src/main/resources/messages/network_${language}.properties`, import.meta.url);
    const messages = readFileSync(file, 'utf8');
    assert.deepEqual(TEXT_KEYS.filter((key) => !messages.includes(`network.canvas.${key}=`)), [], language);
  }
});

test('what is no graph is refused', () => {
  for (const value of [null, 3, 'graph', [], { actors: [] }, { actors: {}, ties: [] }]) {
    assert.throws(() => parseGraph(value), ContractError);
  }
});

test('a tie to an unknown actor, a tie to itself and unknown members are left out', () => {
  const graph = smallGraph(['MLI>org:bloc MEMBER_OF']);
  const tie = graph.ties[0];
  const parsed = parseGraph({
    ...graph,
    ties: [tie, { ...tie, id: 'a', to: 'XXX' }, { ...tie, id: 'b', to: 'MLI' }],
    blocs: [{ id: 'org:bloc', label: 'Bloc', members: ['MLI', 'XXX'] }, { id: 'org:b', label: 'B', members: ['XXX'] }],
  });
  assert.deepEqual(parsed.ties, [tie]);
  assert.deepEqual(parsed.blocs, [{ id: 'org:bloc', label: 'Bloc', members: ['MLI'] }]);
});

test('an empty dossier is a graph', () => {
  const graph = parseGraph({ version: '0', actors: [], ties: [] });
  assert.deepEqual(graph.blocs, []);
  assert.deepEqual(graph.hidden, { facts: 0, ties: 0 });
});
