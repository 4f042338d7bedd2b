import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf } from '../drawing/phrases.ts';
import { toMarkup } from '../drawing/svg-tree.ts';
import { ContractError, parseTimeline } from './contract.ts';
import { shortened, wholeOf } from './draw.ts';
import { EXAMPLE } from './example.ts';
import { layoutOf, rangeOf } from './layout.ts';
import { entriesOf } from './legend.ts';
import { isoOf } from './scale.ts';
import { belongs } from './selection.ts';
import { shapeOf } from './shapes.ts';
import { dateOf, dayInWords, linesOf } from './words.ts';

const WISH = { width: 900, from: null, to: null, even: false };
const INK = { palette: () => '#204080', colouring: 'domain' as const, language: 'en' };
const phrases = phrasesOf(EXAMPLE);

test('takes what the server promised as it is', () => {
  assert.deepEqual(parseTimeline(EXAMPLE), EXAMPLE);
});

for (const value of [null, 7, {}, { lanes: [] }]) {
  test(`refuses ${JSON.stringify(value)}`, () => {
    assert.throws(() => parseTimeline(value), ContractError);
  });
}

test('leaves out marks of lanes that are not there', () => {
  assert.deepEqual(parseTimeline({ ...EXAMPLE, lanes: EXAMPLE.lanes.slice(0, 1) }).marks.map(({ id }) => id), ['a']);
});

test('the days to draw are those of the marks, else those of the filter', () => {
  const bounds = (from: string | null, to: string | null) => {
    const { first, end } = rangeOf(EXAMPLE.marks, { from, to });
    return [isoOf(first), isoOf(end - 1)];
  };
  assert.deepEqual(bounds(null, null), ['2024-03-01', '2024-06-15']);
  assert.deepEqual(bounds('2024-05-01', null), ['2024-05-01', '2024-06-15']);
  assert.deepEqual(bounds('2024-05-01', '2024-05-31'), ['2024-05-01', '2024-05-31']);
  assert.deepEqual(bounds('2025-01-01', null), ['2024-06-15', '2025-01-01']);
});

test('a mark of two lanes is drawn in both, an uncertain one over its whole month', () => {
  const layout = layoutOf(EXAMPLE, WISH);
  assert.deepEqual(layout.marks.map(({ mark, lane }) => [mark.id, lane]), [['a', 0], ['b', 0], ['b', 1]]);
  const [uncertain, certain] = layout.marks;
  assert.ok(uncertain.right - uncertain.left > 150);
  assert.ok(certain.right - certain.left < 60);
  assert.equal(layout.lanes[1].top, layout.lanes[0].height);
});

test('a busy day is wider than it would be in even time', () => {
  const width = (even: boolean) => {
    const { left, right } = layoutOf(EXAMPLE, { ...WISH, even }).marks[1];
    return right - left;
  };
  assert.ok(width(false) > 20 && width(true) < 8);
});

test('words from articles stay words in the drawing', () => {
  const markup = toMarkup(wholeOf(layoutOf(EXAMPLE, WISH), INK).node);
  assert.ok(!markup.includes('<script'));
  assert.ok(markup.includes('&lt;script'));
});

test('a mark says what, when and how surely', () => {
  assert.equal(dateOf(EXAMPLE.marks[0], phrases), '2024-03-01 (day unknown)');
  assert.deepEqual(linesOf(EXAMPLE.marks[0], phrases), [
    '2024-03-01 (day unknown)', 'Stated', 'Energy, trade', '1 fact, 1 source',
  ]);
  assert.deepEqual(linesOf(EXAMPLE.marks[1], phrases), [
    '2024-06-15 (date of the article)', 'Planned: 2 facts', 'Denied: 1 fact', 'Contested', '3 facts, 2 sources',
  ]);
});

test('days are told in the language of the page', () => {
  assert.equal(dayInWords('2025-04-03', 'fr'), '3 avril 2025');
  assert.equal(dayInWords('2025-05-01', 'fr'), '1er mai 2025');
  assert.equal(dayInWords('2025-04-03', 'en'), '3 April 2025');
});

test('the legend names what is drawn and nothing else', () => {
  assert.deepEqual(entriesOf(EXAMPLE, phrases, INK).map(({ words }) => words), [
    'Stated', 'Planned', 'Withdrawal', 'Date in the text', 'Day unknown', 'Membership', 'Announced end', 'Effective end',
    'Energy', 'Withdraws from',
  ]);
});

test('no two statuses have the same outline', () => {
  const drawn = ['ASSERTED', 'PLANNED', 'DESIRED', 'POSSIBLE', 'ENDED', 'DENIED'].map((status) =>
    shapeOf({ status, colour: '#204080', cross: false }, () => '#ffffff').map(toMarkup).join(''),
  );
  assert.equal(new Set(drawn).size, drawn.length);
});

test('a selection takes in the marks of an actor, a tie, a domain, or a part of these', () => {
  const [energy, exit] = EXAMPLE.marks;
  assert.deepEqual(
    ['CHL,PER', 'PER', 'CHL', 'PER~CHL~COOPERATES', 'domain:TRADE', 'PER#ENERGY', 'PER~CHL~COOPERATES#HEALTH'].map((selected) => [
      belongs(energy, selected), belongs(exit, selected),
    ]),
    [[true, false], [true, true], [true, false], [true, false], [true, false], [true, false], [false, false]],
  );
});

test('long names are broken, then shortened', () => {
  assert.deepEqual(shortened('Sahel States', 6, 2), ['Sahel', 'States']);
  assert.deepEqual(shortened('One two three four', 5, 2), ['One', 'two…']);
  assert.deepEqual(shortened('Extraordinary', 6, 2), ['Extra…']);
});
