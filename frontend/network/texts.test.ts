import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleGraph } from './example.ts';
import { modelOf } from './model.ts';
import { textsOf } from './texts.ts';

const graph = exampleGraph();
const texts = textsOf(graph);
const model = modelOf(graph, 'domain');

function told(id: string): string[] {
  const line = model.lines.get(id)!;
  return [texts.lineTitle(line, model), texts.lineDetail(line)];
}

test('a line is told in a sentence, then by domain and, unless it is asserted, status', () => {
  assert.deepEqual(told('RUS~org:aes~COOPERATES#DIPLOMACY'), [
    'La Russie coopère avec l’AES', 'diplomatie · 3 sources · 3 faits',
  ]);
  assert.deepEqual(told('RUS~org:aes~COOPERATES#INFRASTRUCTURE'), [
    'La Russie va coopérer avec l’AES', 'infrastructures et transports · prévu · 1 source · 1 fait',
  ]);
  assert.deepEqual(told('MLI~FRA~ACCUSES'), ['Le Mali accuse la France', 'contesté · 2 sources · 2 faits']);
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
