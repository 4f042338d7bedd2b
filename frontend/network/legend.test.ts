import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleGraph, smallGraph } from './example.ts';
import { isFiltered, legendOf } from './legend.ts';
import { EMPTY_MODEL, modelOf } from './model.ts';
import { textsOf } from './texts.ts';

const graph = exampleGraph();
const values = (mode: 'domain' | 'relation') =>
  legendOf(modelOf(graph, mode), textsOf(graph)).map((group) => [
    group.title,
    group.entries.map((entry) => entry.filter?.value ?? entry.label),
  ]);

test('the legend names the rules in use, and no others', () => {
  assert.deepEqual(values('domain'), [
    ['Relations', ['MEMBER_OF', 'HOLDS_OFFICE', 'WITHDRAWS_FROM', 'CONSULTS', 'AIDS', 'SUPPORTS', 'REQUESTS',
      'ACCUSES', 'REJECTS', 'SANCTIONS']],
    ['Coopération', ['SECURITY', 'DIPLOMACY', 'TRADE', 'ENERGY', 'INFRASTRUCTURE', 'EDUCATION']],
    ['Statuts', ['ASSERTED', 'PLANNED', 'DESIRED', 'POSSIBLE', 'ENDED']],
    ['Sources', ['1', 'only']],
    ['Acteurs', ['STATE', 'ORGANISATION', 'PERSON', 'alliance\u00a0: Confédération AES']],
  ]);
});

test('in relation mode cooperation is a relation and there are no domains', () => {
  const groups = values('relation');
  assert.deepEqual(groups.map(([title]) => title), ['Relations', 'Statuts', 'Sources', 'Acteurs']);
  assert.ok(groups[0][1].includes('COOPERATES'));
});

test('a graph that only asserts needs no statuses, and an empty one no legend', () => {
  const small = smallGraph(['A>B AIDS']);
  assert.deepEqual(legendOf(modelOf(small, 'domain'), textsOf(small)).map((group) => group.title), ['relations', 'sources', 'actors']);
  assert.deepEqual(legendOf(EMPTY_MODEL, textsOf(null)), []);
});

test('samples are drawn as the lines are', () => {
  const groups = legendOf(modelOf(graph, 'domain'), textsOf(graph));
  const sample = (value: string) => groups.flatMap((group) => group.entries).find((entry) => entry.filter?.value === value)?.sample;
  assert.deepEqual(sample('WITHDRAWS_FROM'), {
    shape: 'line', colour: 'relation-withdrawal', width: 2.4, dash: [], arrow: true, mid: 'cross',
  });
  assert.deepEqual(sample('POSSIBLE'), {
    shape: 'line', colour: 'text-muted', width: 2.4, dash: [0, 6], arrow: false, mid: 'none',
  });
  assert.deepEqual(sample('PERSON'), { shape: 'person' });
});

test('the query of the address says which entries are filters', () => {
  const query = '?domain=ENERGY,TRADE&kind=STATE&minSources=2';
  assert.deepEqual(
    [
      isFiltered(query, 'domain', 'TRADE'), isFiltered(query, 'domain', 'HEALTH'), isFiltered(query, 'actorKind', 'STATE'),
      isFiltered(query, 'type', 'AIDS'), isFiltered(query, 'sources', '1'), isFiltered('', 'sources', '1'),
    ],
    [true, false, true, false, true, false],
  );
});
