import type { DomainsData } from './contract.ts';
import { colourOf, stripedInk } from './inks.ts';
import type { ChartKind, Scene } from './kinds.ts';

const LEFT = 44;
const RIGHT = 12;
const HEIGHT = 240;
const AXIS = 34;
const NARROWEST = 26;
const LINE = 24;
const ENTRY = 190;

const totals = (data: DomainsData) =>
  data.time.periods.map(({ cells }) => cells.reduce((sum, { facts }) => sum + facts, 0));

/** A little more than the highest bar, whole. */
const top = (data: DomainsData) => Math.max(2, Math.ceil(Math.max(0, ...totals(data)) * 1.08));

function legendHeight(scene: Scene): number {
  const inLine = Math.max(1, Math.floor(scene.width / ENTRY));
  return 10 + LINE * Math.ceil(scene.data.time.domains.length / inLine);
}

const columnOf = (scene: Scene) => (scene.width - LEFT - RIGHT) / Math.max(1, scene.data.time.periods.length);

/** Domains over time: one bar a month or year, stacked by domain. */
export const TIME: ChartKind = {
  title: (texts) => texts.text('time'),
  isEmpty: (data) => data.time.periods.length === 0,
  leastWidth: (data) => Math.max(260, LEFT + RIGHT + data.time.periods.length * NARROWEST),
  height: (scene) => legendHeight(scene) + HEIGHT + AXIS,
  remainder: ({ time }, texts) =>
    time.undated === 0 ? '' : texts.text(time.undated === 1 ? 'undatedOne' : 'undated', texts.number(time.undated)),
  figures: (scene) => {
    const column = columnOf(scene);
    const bar = Math.min(column * 0.8, 72);
    const unit = HEIGHT / top(scene.data);
    return scene.data.time.periods.flatMap((period, at) => {
      let floor = legendHeight(scene) + HEIGHT;
      return scene.data.time.domains.flatMap((domain, row) => {
        const cell = period.cells.find((candidate) => candidate.domain === domain);
        if (!cell) {
          return [];
        }
        const height = cell.facts * unit;
        floor -= height;
        return [{
          id: cell.selection,
          row: scene.data.time.domains.length - row,
          column: at,
          box: { x: LEFT + at * column + (column - bar) / 2, y: floor, width: bar, height },
          title: `${period.name}, ${scene.texts.domain(domain)}`,
          lines: [scene.texts.count(cell), ...scene.texts.statuses(cell)],
        }];
      });
    });
  },
  option: (scene) => {
    const { data, texts, palette, font } = scene;
    const words = { color: palette('text'), fontFamily: font, fontSize: 12 };
    const muted = { ...words, color: palette('text-muted') };
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false } },
      textStyle: words,
      grid: {
        left: LEFT, top: legendHeight(scene), height: HEIGHT, width: scene.width - LEFT - RIGHT,
        outerBoundsMode: 'none',
      },
      legend: {
        left: 0, top: 2, width: scene.width, itemWidth: 20, itemHeight: 13, itemGap: 14, selectedMode: false,
        textStyle: muted,
        data: data.time.domains.map((domain) => texts.domain(domain)),
      },
      xAxis: {
        type: 'category',
        data: data.time.periods.map(({ name }) => name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette('text-muted') } },
        axisLabel: { ...muted, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: top(data),
        minInterval: 1,
        axisLabel: { ...muted, showMaxLabel: false, formatter: (value: number) => texts.number(value) },
        splitLine: { lineStyle: { color: palette('border') } },
      },
      series: data.time.domains.map((domain, at) => ({
        type: 'bar' as const,
        name: texts.domain(domain),
        stack: 'facts',
        silent: true,
        barWidth: Math.min(columnOf(scene) * 0.8, 72),
        itemStyle: stripedInk(at, palette(colourOf(domain)), palette),
        data: data.time.periods.map(({ cells }) => cells.find((cell) => cell.domain === domain)?.facts ?? '-'),
      })),
    };
  },
};
