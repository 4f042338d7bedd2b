import { statusesIn } from './bars.ts';
import type { CountData, DomainsData } from './contract.ts';
import { colourOf, inkOf } from './inks.ts';
import type { ChartKind, Scene } from './kinds.ts';

const ROW = 34;
const BAR = 18;
const LEGEND = 42;
const NAMES = 26;
const AXIS = 34;
const GAP = 28;
const TOP = LEGEND + NAMES;

/** The domains of all pairs, the one with most facts first. */
function domainsOf(data: DomainsData): string[] {
  const facts = new Map<string, number>();
  for (const { bars } of data.pairs) {
    bars.forEach((bar) => facts.set(bar.domain, (facts.get(bar.domain) ?? 0) + bar.facts));
  }
  return [...facts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([domain]) => domain);
}

const mostFacts = (data: DomainsData) => Math.max(1, ...data.pairs.flatMap(({ bars }) => bars.map(({ facts }) => facts)));

interface Panel {
  readonly left: number;
  readonly width: number;
}

/** Side by side with one scale, so that two pairs can be compared row by row. */
function panels(scene: Scene): Panel[] {
  const left = scene.width < 560 ? 118 : 196;
  const count = scene.data.pairs.length;
  const width = Math.floor((scene.width - left - 16 - GAP * (count - 1)) / Math.max(1, count));
  return scene.data.pairs.map((_, at) => ({ left: left + at * (width + GAP), width }));
}

/** The profile of a pair by domain, stacked by status; of two pairs beside each other. */
export const PAIRS: ChartKind = {
  title: (texts) => texts.text('pairs'),
  isEmpty: (data) => data.pairs.every(({ bars }) => bars.length === 0),
  leastWidth: () => 300,
  height: (scene) => TOP + domainsOf(scene.data).length * ROW + AXIS,
  remainder: () => '',
  figures: (scene) => {
    const domains = domainsOf(scene.data);
    return panels(scene).flatMap(({ left, width }, column) =>
      scene.data.pairs[column].bars.map((bar) => {
        const row = domains.indexOf(bar.domain);
        return {
          id: bar.selection,
          row,
          column,
          box: { x: left, y: TOP + row * ROW + 1, width, height: ROW - 2 },
          title: `${scene.data.pairs[column].name}, ${scene.texts.domain(bar.domain)}`,
          lines: [scene.texts.count(bar), ...scene.texts.statuses(bar)],
        };
      }));
  },
  option: (scene) => {
    const { data, texts, palette, font } = scene;
    const domains = domainsOf(data);
    const places = panels(scene);
    const words = { color: palette('text'), fontFamily: font, fontSize: 13 };
    const muted = { ...words, color: palette('text-muted'), fontSize: 12 };
    const all: CountData[] = data.pairs.flatMap(({ bars }) => bars);
    const series = data.pairs.flatMap((pair, at) =>
      statusesIn(all).map((status) => ({
        type: 'bar' as const,
        name: texts.status(status),
        stack: `pair-${at}`,
        xAxisIndex: at,
        yAxisIndex: at,
        barWidth: BAR,
        silent: true,
        itemStyle: inkOf(status, palette('text-muted'), palette),
        data: domains.map((domain) => {
          const bar = pair.bars.find((candidate) => candidate.domain === domain);
          const facts = bar?.statuses.find((part) => part.status === status)?.facts ?? 0;
          return { value: facts === 0 ? '-' : facts, itemStyle: inkOf(status, palette(colourOf(domain)), palette) };
        }),
      })));
    const totals = data.pairs.map((pair, at) => ({
      type: 'bar' as const,
      stack: `pair-${at}`,
      xAxisIndex: at,
      yAxisIndex: at,
      barWidth: BAR,
      silent: true,
      data: domains.map(() => 0),
      label: {
        ...muted,
        show: true,
        position: 'right' as const,
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const bar = pair.bars.find(({ domain }) => domain === domains[dataIndex]);
          return bar ? texts.number(bar.facts) : '–';
        },
      },
    }));
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false } },
      textStyle: words,
      title: data.pairs.map((pair, at) => ({
        text: pair.name,
        left: places[at].left,
        top: LEGEND - 4,
        padding: 0,
        textStyle: { ...words, fontWeight: 600, width: places[at].width, overflow: 'truncate' as const },
      })),
      legend: {
        left: 0, top: 2, itemWidth: 26, itemHeight: 13, itemGap: 16, selectedMode: false, textStyle: muted,
        data: statusesIn(all).map((status) => texts.status(status)),
      },
      grid: places.map(({ left, width }) => ({
        left, width, top: TOP, height: domains.length * ROW, outerBoundsMode: 'none' as const,
      })),
      xAxis: places.map((_, at) => ({
        type: 'value' as const,
        gridIndex: at,
        min: 0,
        max: Math.ceil(mostFacts(data) * 1.15),
        minInterval: 1,
        splitNumber: 3,
        axisLabel: { ...muted, showMaxLabel: false, formatter: (value: number) => texts.number(value) },
        splitLine: { lineStyle: { color: palette('border') } },
      })),
      yAxis: places.map((_, at) => ({
        type: 'category' as const,
        gridIndex: at,
        inverse: true,
        data: domains.map((domain) => texts.domain(domain)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette('text-muted') } },
        axisLabel: {
          ...words, show: at === 0, width: places[0].left - 16, overflow: 'break' as const, lineHeight: 15, interval: 0,
        },
      })),
      series: [...series, ...totals],
    };
  },
};
