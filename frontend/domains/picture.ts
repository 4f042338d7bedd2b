import type { EChartsOption } from './engine.ts';
import type { ChartKind, Scene } from './kinds.ts';

const MARGIN = 24;
const HEAD = 56;
const FOOT = 64;

/** A chart to take away: the drawing with its title above, filters, sources and address below. */
export interface Picture {
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
}

/**
 * @param address where the picture can be seen again, in full
 */
export function pictureOf(kind: ChartKind, scene: Scene, address: string): Picture {
  const height = kind.height(scene);
  const option = kind.option(scene);
  const { palette, font, data, texts, width } = scene;
  const notes = [kind.remainder(data, texts), data.credits.filters, data.credits.sources, `Diplograph · ${address}`]
    .filter((line) => line !== '');
  return {
    width: width + 2 * MARGIN,
    height: height + HEAD + FOOT,
    option: {
      ...shifted(option),
      backgroundColor: palette('canvas'),
      title: [
        {
          text: kind.title(texts),
          left: MARGIN,
          top: 16,
          textStyle: { color: palette('text'), fontFamily: font, fontSize: 20, fontWeight: 600 },
        },
        ...headings(option),
      ],
      graphic: {
        elements: notes.map((line, index) => ({
          type: 'text' as const,
          left: MARGIN,
          top: height + HEAD + FOOT - 14 - (notes.length - index) * 16,
          style: {
            text: line,
            fill: palette('text-muted'),
            font: `11px ${font}`,
            width: width,
            overflow: 'truncate' as const,
          },
        })),
      },
    },
  };
}

/** The chart's own headings, of its parts, moved like the parts. */
function headings(option: EChartsOption) {
  const own = option.title === undefined ? [] : [option.title].flat();
  return own.map((title) => ({
    ...title, left: Number(title.left ?? 0) + MARGIN, top: Number(title.top ?? 0) + HEAD,
  }));
}

type Placed = { left?: number; top?: number; bottom?: number };

/** The same drawing, moved to make room for the head, the foot and the margin. */
function shifted(option: EChartsOption): EChartsOption {
  const moved = <T>(part: T): T => {
    const placed = part as Placed | undefined;
    if (placed === undefined) {
      return part;
    }
    return {
      ...placed,
      left: (placed.left ?? 0) + MARGIN,
      ...(placed.top === undefined ? {} : { top: placed.top + HEAD }),
      ...(placed.bottom === undefined ? {} : { bottom: placed.bottom + FOOT }),
    } as T;
  };
  return {
    ...option,
    grid: Array.isArray(option.grid) ? option.grid.map(moved) : moved(option.grid),
    ...(option.legend === undefined ? {} : { legend: Array.isArray(option.legend) ? option.legend.map(moved) : moved(option.legend) }),
    ...(option.visualMap === undefined ? {} : { visualMap: moved(option.visualMap) }),
  };
}
