import { mix } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';
import { decalOf, isLight } from './inks.ts';
import type { ChartKind, Scene } from './kinds.ts';

const ROW = 34;
const SCALE = 56;
const NARROW_LEFT = 92;
const RIGHT = 8;
const NARROWEST = 26;
const NARROWEST_FOR_WORDS = 92;

interface Layout {
  readonly left: number;
  readonly top: number;
  readonly column: number;
  /** Whether the names of the domains stand upright for want of room. */
  readonly upright: boolean;
}

function layoutOf(scene: Scene): Layout {
  const columns = Math.max(1, scene.data.matrix.domains.length);
  const left = scene.width < 560 ? NARROW_LEFT : 128;
  const column = Math.min(132, Math.floor((scene.width - left - RIGHT) / columns));
  const upright = column < NARROWEST_FOR_WORDS;
  return { left, column, upright, top: upright ? 112 : 30 };
}

/**
 * Pale for few facts, strong for many; the number stands in each cell as well.
 *
 * @param most 2 or more
 */
export function shade(palette: Palette, facts: number, most: number): string {
  return mix(palette('surface'), palette('domain-diplomacy'), 0.16 + 0.84 * ((facts - 1) / (most - 1)));
}

function mostFacts(scene: Scene): number {
  return Math.max(2, ...scene.data.matrix.rows.flatMap((row) => row.cells.map((cell) => cell.facts)));
}

/** Actor × domain: a heat map. */
export const MATRIX: ChartKind = {
  title: (texts) => texts.text('matrix'),
  isEmpty: (data) => data.matrix.rows.length === 0,
  leastWidth: (data) => NARROW_LEFT + data.matrix.domains.length * NARROWEST + RIGHT,
  height: (scene) => layoutOf(scene).top + scene.data.matrix.rows.length * ROW + SCALE,
  remainder: ({ matrix }, texts) => {
    const key = matrix.hiddenRows === 1 ? 'moreOne' : 'more';
    return matrix.hiddenRows === 0 ? '' : texts.text(key, texts.number(matrix.hiddenRows));
  },
  figures: (scene) => {
    const { left, top, column } = layoutOf(scene);
    const { domains, rows } = scene.data.matrix;
    return rows.flatMap((row, at) =>
      row.cells.map((cell) => ({
        id: cell.selection,
        row: at,
        column: domains.indexOf(cell.domain),
        box: { x: left + domains.indexOf(cell.domain) * column, y: top + at * ROW, width: column, height: ROW },
        title: `${row.name}, ${scene.texts.domain(cell.domain)}`,
        lines: [scene.texts.count(cell), ...scene.texts.statuses(cell)],
      })),
    );
  },
  option: (scene) => {
    const { data, texts, palette, font } = scene;
    const { domains, rows } = data.matrix;
    const { left, top, column, upright } = layoutOf(scene);
    const most = mostFacts(scene);
    const words = { color: palette('text'), fontFamily: font, fontSize: 13 };
    const small = { ...words, fontSize: 12 };
    const ink = (ground: string) => (isLight(ground) ? '#14181d' : '#ffffff');
    const cells = rows.flatMap((row, at) =>
      row.cells.map((cell) => {
        const ground = shade(palette, cell.facts, most);
        const strongest = cell.statuses[0]?.status ?? 'ASSERTED';
        return {
          value: [domains.indexOf(cell.domain), at, cell.facts],
          itemStyle: {
            decal: decalOf(strongest, mix(ground, ink(ground), 0.28)),
            borderColor: palette('canvas'),
            borderWidth: 2,
          },
          label: { color: ink(ground), textBorderColor: ground, textBorderWidth: 3 },
        };
      }),
    );
    return {
      animation: false,
      aria: { enabled: true, label: { enabled: false } },
      textStyle: words,
      grid: { left, top, width: domains.length * column, height: rows.length * ROW, outerBoundsMode: 'none' },
      xAxis: {
        type: 'category',
        position: 'top',
        data: domains.map((domain) => texts.briefDomain(domain)),
        axisTick: { show: false },
        axisLine: { show: false },
        splitArea: { show: true, areaStyle: { color: [palette('surface')] } },
        axisLabel: upright
          ? { ...small, interval: 0, rotate: 90, width: top - 14, overflow: 'truncate' }
          : { ...small, interval: 0 },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.label),
        axisTick: { show: false },
        axisLine: { show: false },
        splitLine: { show: true, lineStyle: { color: palette('border') } },
        axisLabel: { ...words, interval: 0, width: left - 16, overflow: 'truncate' },
      },
      visualMap: {
        type: 'continuous',
        min: 1,
        max: most,
        orient: 'horizontal',
        left: left - 6,
        bottom: 6,
        itemHeight: 120,
        itemWidth: 12,
        hoverLink: false,
        text: [texts.facts(most), texts.facts(1)],
        textStyle: small,
        inRange: { color: [shade(palette, 1, most), shade(palette, most, most)] },
      },
      series: [
        {
          type: 'heatmap',
          silent: true,
          data: cells,
          label: {
            ...words,
            show: true,
            fontWeight: 600,
            formatter: ({ value }: { value: unknown }) => texts.number((value as number[])[2]),
          },
        },
      ],
    };
  },
};
