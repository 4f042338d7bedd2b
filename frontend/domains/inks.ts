import { mix } from '../appearance/palette.ts';
import type { Palette } from '../appearance/palette.ts';

/** A pattern over a fill, as ECharts takes it. */
export interface Decal {
  readonly symbol: 'rect' | 'circle';
  readonly symbolSize: number;
  readonly dashArrayX: number[] | number[][];
  readonly dashArrayY: number[];
  readonly rotation: number;
  readonly color: string;
}

export interface Ink {
  readonly color: string;
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly borderType: 'solid' | 'dashed' | 'dotted';
  readonly decal: Decal | undefined;
}

type Pattern = Omit<Decal, 'color'>;

const SLANT = -Math.PI / 4;

/** What the dashes of lines are in the network, patterns are in the charts: solid is stated, the looser the weaker. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  PLANNED: { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [4, 5], rotation: SLANT },
  DESIRED: { symbol: 'rect', symbolSize: 1, dashArrayX: [[7, 5]], dashArrayY: [2.5, 5], rotation: SLANT },
  POSSIBLE: { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], rotation: 0 },
  ENDED: { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: 0 },
  DENIED: { symbol: 'rect', symbolSize: 1, dashArrayX: [1.5, 7], dashArrayY: [1, 0], rotation: -SLANT },
};

const BORDERS: Readonly<Record<string, Ink['borderType']>> = {
  PLANNED: 'solid', DESIRED: 'dashed', POSSIBLE: 'dotted', ENDED: 'solid', DENIED: 'dotted',
};

/** The name of the colour of a domain. */
export const colourOf = (domain: string): string => `domain-${domain.toLowerCase()}`;

/** Patterns that tell neighbours apart where the status is not drawn; after the last the first comes again. */
const STRIPES: readonly (Pattern | null)[] = [
  null,
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: SLANT },
  { symbol: 'circle', symbolSize: 0.7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], rotation: 0 },
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -SLANT },
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1.5, 5], rotation: 0 },
  { symbol: 'rect', symbolSize: 1, dashArrayX: [1.5, 5], dashArrayY: [1, 0], rotation: 0 },
];

/** A full fill with a pattern that tells it from its neighbours. */
export function stripedInk(index: number, colour: string, palette: Palette): Ink {
  const pattern = STRIPES[index % STRIPES.length];
  const decal = pattern ? { ...pattern, color: mix(colour, palette('canvas'), 0.55) } : undefined;
  return { color: colour, borderColor: palette('canvas'), borderWidth: 1, borderType: 'solid', decal };
}

/** The fill of a status in a colour: full for what is stated, a pale ground with a pattern for everything else. */
export function inkOf(status: string, colour: string, palette: Palette): Ink {
  const pattern = PATTERNS[status];
  if (!pattern) {
    return { color: colour, borderColor: palette('canvas'), borderWidth: 1, borderType: 'solid', decal: undefined };
  }
  const strong = status === 'ENDED' ? palette('status-ended') : colour;
  return {
    color: mix(palette('surface'), strong, 0.16),
    borderColor: strong,
    borderWidth: 1.5,
    borderType: BORDERS[status] ?? 'solid',
    decal: { ...pattern, color: mix(palette('surface'), strong, 0.8) },
  };
}

/** The pattern alone, over a cell whose fill tells a number; nothing for what is stated. */
export function decalOf(status: string, colour: string): Decal | undefined {
  const pattern = PATTERNS[status];
  return pattern ? { ...pattern, color: colour } : undefined;
}

/** Whether words on a ground of this colour are better dark than light. */
export function isLight(colour: string): boolean {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) > 0.179;
}
