import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleGraph } from './example.ts';
import { modelOf } from './model.ts';
import { textsOf } from './texts.ts';

const graph = exampleGraph();
const texts = textsOf(graph);
const lines = modelOf(graph, 'domain').lines;

test('a line is told by relation, domain and, unless it is asserted, status', () => {
  assert.equal(texts.lineTitle(lines.get('RUS~org:aes~COOPERATES#DIPLOMACY')!), 'coopère avec · diplomatie');
  assert.equal(
    texts.lineTitle(lines.get('RUS~org:aes~COOPERATES#INFRASTRUCTURE')!),
    'coopère avec · infrastructures et transports · prévu',
  );
  assert.equal(texts.lineTitle(lines.get('MLI~FRA~ACCUSES')!), 'accuse · contesté');
});

test('counts follow the plural of the language', () => {
  assert.deepEqual([0, 1, 2].map((n) => texts.count('sources', n)), ['0 source', '1 source', '2 sources']);
  const english = textsOf({ ...graph, language: 'en', labels: { ...graph.labels, text: { factsOne: '{0} fact', factsMany: '{0} facts' } } });
  assert.deepEqual([0, 1, 2].map((n) => english.count('facts', n)), ['0 facts', '1 fact', '2 facts']);
});

test('an unknown key or constant shows itself rather than nothing', () => {
  assert.equal(textsOf(null).text('zoomIn'), 'zoomIn');
  assert.equal(texts.relation('SOMETHING_NEW'), 'SOMETHING_NEW');
});
