import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BARS } from './bars.ts';
import { init } from './engine.ts';
import { EXAMPLE, exampleScene } from './example.ts';
import { decalOf, inkOf, isLight } from './inks.ts';
import type { ChartKind } from './kinds.ts';
import { FLOW } from './flow.ts';
import { MATRIX, shade } from './matrix.ts';
import { PAIRS } from './pairs.ts';
import { pictureOf } from './picture.ts';
import { TIME } from './time.ts';

const EMPTY = {
  ...EXAMPLE,
  bars: [],
  matrix: { domains: [], rows: [], hiddenRows: 0 },
  pairs: [],
  flows: [],
  hiddenFlows: 0,
  time: { domains: [], periods: [], undated: 0 },
};
const ALL = [['bars', BARS], ['matrix', MATRIX], ['pairs', PAIRS], ['flow', FLOW], ['time', TIME]] as const;

function drawn(kind: ChartKind): string {
  const { option, width, height } = pictureOf(kind, exampleScene(), 'http://example.test/domains');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

test('a chart without figures is empty', () => {
  for (const [, kind] of ALL) {
    assert.equal(kind.isEmpty(EMPTY), true);
    assert.equal(kind.isEmpty(EXAMPLE), false);
    assert.deepEqual(kind.figures(exampleScene(EMPTY)), []);
  }
});

test('each bar can be picked and says what it stands for', () => {
  const figures = BARS.figures(exampleScene());
  assert.deepEqual(
    figures.map(({ id, title, lines }) => [id, title, ...lines]),
    [
      ['domain:TRADE', 'Trade and investment', '3 facts, 2 independent sources', 'stated: 2 facts', 'planned: 1 fact'],
      ['domain:ENERGY', 'Energy and resources', '1 fact, 2 independent sources', 'possible: 1 fact'],
    ],
  );
});

test('the statuses above the bars take as many lines as they need, and the bars begin below them', () => {
  const linesAt = (width: number) => {
    const scene = exampleScene(EXAMPLE, width);
    const { legend } = BARS.option(scene) as { legend: { data: string[] }[] };
    return { lines: legend.map(({ data }) => data), first: BARS.figures(scene)[0].box.y };
  };
  assert.deepEqual(linesAt(900), { lines: [['stated', 'planned', 'possible']], first: 41 });
  assert.deepEqual(linesAt(260), { lines: [['stated', 'planned'], ['possible']], first: 65 });
});

test('each cell can be picked, at its row and column', () => {
  assert.deepEqual(
    MATRIX.figures(exampleScene()).map(({ id, row, column }) => [id, row, column]),
    [['PER#TRADE', 0, 0], ['PER#ENERGY', 0, 1], ['org:x#ENERGY', 1, 1]],
  );
});

for (const [name, kind] of ALL) {
  test(`the figures of the ${name} lie inside the chart and are large enough to hit, at any width`, () => {
    for (const least of [320, 560, 900, 1600]) {
      const width = Math.max(least, kind.leastWidth(EXAMPLE));
      const scene = exampleScene(EXAMPLE, width);
      for (const { box } of kind.figures(scene)) {
        assert.ok(box.x >= 0 && box.x + box.width <= width, `${width}: ${JSON.stringify(box)}`);
        assert.ok(box.y >= 0 && box.y + box.height <= kind.height(scene), `${width}: ${JSON.stringify(box)}`);
        const smallest = kind === FLOW ? 20 : 24;
        assert.ok(box.width >= smallest && box.height >= smallest, `${width}: ${JSON.stringify(box)}`);
      }
    }
  });

  test(`the picture of the ${name} carries title, filters, sources and address`, () => {
    const svg = drawn(kind);
    for (const text of [kind.title(exampleScene().texts), 'No filter', 'Sources: 2 articles', 'Diplograph · http://example.test/domains']) {
      assert.ok(svg.includes(`>${text}<`), text);
    }
  });
}

test('a flow, a bar of a pair and a part of a month select what they stand for', () => {
  const ids = (kind: ChartKind) => kind.figures(exampleScene()).map(({ id, title }) => [id, title]);
  assert.deepEqual(ids(FLOW)[1], ['coop:CHL~PER#ENERGY', 'Peru – Chile, Energy and resources']);
  assert.deepEqual(ids(PAIRS), [
    ['coop:PER~org:x#TRADE', 'Peru – <script>, Trade and investment'],
    ['coop:CHL~PER#ENERGY', 'Chile – Peru, Energy and resources'],
  ]);
  assert.deepEqual(ids(TIME), [
    ['coop#TRADE@2025-03', 'March 2025, Trade and investment'],
    ['coop#TRADE@2025-05', 'May 2025, Trade and investment'],
    ['coop#ENERGY@2025-05', 'May 2025, Energy and resources'],
  ]);
});

test('what has no date is said below the chart of time', () => {
  assert.ok(drawn(TIME).includes('>1 fact without a date<'));
});

test('names that try to be markup stay text in a picture', () => {
  for (const kind of [MATRIX, PAIRS, FLOW]) {
    const svg = drawn(kind);
    assert.ok(svg.includes('&lt;script&gt;'));
    assert.equal(/<script/i.test(svg), false);
  }
});

test('the matrix says what it has no room for', () => {
  assert.ok(drawn(MATRIX).includes('>1 more actor<'));
});

test('a matrix of all domains never has cells too small to hit', () => {
  const domains = Array.from({ length: 12 }, (_, at) => `D${at}`);
  const [row] = EXAMPLE.matrix.rows;
  const cells = domains.map((domain) => ({ ...row.cells[0], domain, selection: `PER#${domain}` }));
  const data = { ...EXAMPLE, matrix: { domains, rows: [{ ...row, cells }], hiddenRows: 0 } };
  const width = MATRIX.leastWidth(data);
  assert.equal(width, 412);
  assert.deepEqual([...new Set(MATRIX.figures(exampleScene(data, width)).map(({ box }) => box.width))], [26]);
});

test('each status has a look of its own, and only what is stated is solid', () => {
  const { palette } = exampleScene();
  const looks = ['ASSERTED', 'PLANNED', 'DESIRED', 'POSSIBLE', 'ENDED', 'DENIED']
    .map((status) => JSON.stringify(inkOf(status, '#cc5500', palette)));
  assert.equal(new Set(looks).size, 6);
  assert.equal(inkOf('ASSERTED', '#cc5500', palette).decal, undefined);
  assert.equal(decalOf('ASSERTED', '#cc5500'), undefined);
  assert.equal(decalOf('PLANNED', '#cc5500')?.color, '#cc5500');
});

test('the more facts, the stronger the shade', () => {
  const { palette } = exampleScene();
  assert.equal(shade(palette, 5, 5), '#204080');
  assert.equal(isLight(shade(palette, 1, 5)), true);
  assert.equal(isLight(shade(palette, 5, 5)), false);
});

test('flows for which there is no room are counted', () => {
  const texts = exampleScene().texts;
  assert.equal(FLOW.remainder(EXAMPLE, texts), '');
  assert.equal(FLOW.remainder({ ...EXAMPLE, hiddenFlows: 1200 }, texts), texts.text('moreFlows', texts.number(1200)));
});
