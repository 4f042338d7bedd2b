import { STATUS_RULES } from '../appearance/appearance.ts';
import type { CountData } from './contract.ts';
import { colourOf, inkOf } from './inks.ts';
import type { Box, ChartKind, Scene } from './kinds.ts';

const ROW = 38;
const BAR = 20;
const LEGEND = 40;
const LEGEND_LINE = 24;
/** Room for a status in the legend, in pixels. */
const ENTRY = 104;
const AXIS = 46;

interface Layout {
  readonly left: number;
  readonly right: number;
}

function layoutOf(width: number): Layout {
  return width < 560 ? { left: 118, right: 44 } : { left: 196, right: 150 };
}

/** The statuses of the legend, line by line. */
function legendLines(scene: Scene): string[][] {
  const statuses = statusesIn(scene.data.bars);
  const inLine = Math.max(1, Math.floor(scene.width / ENTRY));
  const lines = Array.from({ length: Math.ceil(statuses.length / inLine) }, (_, at) => at * inLine);
  return lines.map((from) => statuses.slice(from, from + inLine));
}

const legendHeight = (scene: Scene) => LEGEND + LEGEND_LINE * (legendLines(scene).length - 1);

function rowBox(scene: Scene, row: number): Box {
  return { x: 0, y: legendHeight(scene) + row * ROW + 1, width: scene.width, height: ROW - 2 };
}

/** The statuses that occur, in the order of the legend of the network. */
export function statusesIn(bars: readonly CountData[]): string[] {
  const occurring = new Set(bars.flatMap((bar) => bar.statuses.map(({ status }) => status)));
  return STATUS_RULES.map(({ status }) => status as string).filter((status) => occurring.has(status));
}

/** Cooperation by domain: horizontal bars, stacked by status. */
export const BARS: ChartKind = {
  title: (texts) => texts.text('cooperation'),
  isEmpty: (data) => data.bars.length === 0,
  leastWidth: () => 260,
  height: (scene) => legendHeight(scene) + scene.data.bars.length * ROW + AXIS,
  remainder: () => '',
  figures: (scene) =>
    scene.data.bars.map((bar, row) => ({
      id: bar.selection,
      row,
      column: 0,
      box: rowBox(scene, row),
      title: scene.texts.domain(bar.domain),
      lines: [scene.texts.count(bar), ...scene.texts.statuses(bar)],
    })),
  option: (scene) => {
    const { data, texts, palette, width, font } = scene;
    const { left, right } = layoutOf(width);
    const narrow = width < 560;
    const words = { color: palette('text'), fontFamily: font, fontSize: 13 };
    const muted = { ...words, color: palette('text-muted'), fontSize: 12 };
    const neutral = palette('text-muted');
    const series = statusesIn(data.bars).map((status) => ({
      type: 'bar' as const,
      name: texts.status(status),
      stack: 'facts',
      barWidth: BAR,
      silent: true,
      itemStyle: inkOf(status, neutral, palette),
      data: data.bars.map((bar) => {
        const facts = bar.statuses.find((part) => part.status === status)?.facts ?? 0;
        return { value: facts === 0 ? '-' : facts, itemStyle: inkOf(status, palette(colourOf(bar.domain)), palette) };
      }),
    }));
    const totals = {
      type: 'bar' as const,
      stack: 'facts',
      silent: true,
      barWidth: BAR,
      data: data.bars.map(() => 0),
      label: {
        ...muted,
        show: true,
        position: 'right' as const,
        distance: 8,
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const bar = data.bars[dataIndex];
          return narrow ? texts.number(bar.facts) : `${texts.facts(bar.facts)} · ${texts.briefSources(bar.sources)}`;
        },
      },
    };
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false } },
      textStyle: words,
      grid: { left, right, top: legendHeight(scene), height: data.bars.length * ROW, outerBoundsMode: 'none' },
      legend: legendLines(scene).map((statuses, line) => ({
        left: 0,
        top: 4 + line * LEGEND_LINE,
        itemWidth: 26,
        itemHeight: 13,
        itemGap: 16,
        selectedMode: false,
        textStyle: muted,
        data: statuses.map((status) => texts.status(status)),
      })),
      xAxis: {
        type: 'value',
        minInterval: 1,
        axisLabel: { ...muted, formatter: (value: number) => texts.number(value) },
        splitLine: { lineStyle: { color: palette('border') } },
        name: texts.text('facts'),
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: muted,
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: data.bars.map((bar) => texts.domain(bar.domain)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette('text-muted') } },
        axisLabel: { ...words, width: left - 16, overflow: 'break', lineHeight: 15, interval: 0 },
      },
      series: [...series, totals],
    };
  },
};
