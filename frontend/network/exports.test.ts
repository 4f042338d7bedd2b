import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Graph, { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';

/** Files that the server writes and its tests hold to what it writes. */
function example(extension: string): string {
  return readFileSync(new URL(`../../src/test/resources/network/network-example.${extension}`, import.meta.url), 'utf8');
}

function ends(graph: Graph): string[] {
  return graph
    .mapEdges((_, attributes, source, target) =>
      `${source}${attributes.symmetric === true ? '=' : '>'}${target} ${attributes.relation} ${attributes.weight}`)
    .sort();
}

const TIES = [
  'MLI>org:aes MEMBER_OF 1',
  'MLI>org:cedeao WITHDRAWS_FROM 1',
  'NER>org:aes MEMBER_OF 1',
  'NER>org:cedeao WITHDRAWS_FROM 1',
  'RUS=org:aes COOPERATES 3',
  'RUS>org:aes AIDS 1',
];

test('graphology reads the GEXF with its actors, ties, days and colours', () => {
  const graph = gexf.parse(MultiGraph, example('gexf'), { allowUndeclaredAttributes: false });

  assert.deepEqual(graph.nodes().sort(), ['MLI', 'NER', 'RUS', 'org:aes', 'org:cedeao']);
  assert.deepEqual(ends(graph), TIES);
  assert.equal(graph.getNodeAttribute('org:cedeao', 'label'), 'CEDEAO');
  assert.equal(graph.getNodeAttribute('RUS', 'color'), 'rgb(0,114,178)');
  assert.equal(graph.getEdgeAttribute('MLI~org:cedeao~WITHDRAWS_FROM', 'quote'), 'Le Mali quitte la CEDEAO.');
  assert.equal(graph.getEdgeAttribute('NER~org:cedeao~WITHDRAWS_FROM', 'contested'), true);
});

test('graphology reads the GraphML with its actors and ties', () => {
  const graph = graphml.parse(MultiGraph, example('graphml'));

  assert.deepEqual(graph.nodes().sort(), ['MLI', 'NER', 'RUS', 'org:aes', 'org:cedeao']);
  assert.deepEqual(ends(graph), TIES);
  assert.equal(graph.getNodeAttribute('org:aes', 'sources'), 3);
  assert.equal(graph.getEdgeAttribute('MLI.org:cedeao.WITHDRAWS_FROM', 'start'), '2025-04-03');
});
