import type { Palette } from '../appearance/palette.ts';
import type { EChartsOption } from './engine.ts';
import type { DomainsData } from './contract.ts';
import type { Texts } from './texts.ts';

/** What a chart is drawn from. */
export interface Scene {
  readonly data: DomainsData;
  readonly texts: Texts;
  readonly palette: Palette;
  /** Width in pixels. */
  readonly width: number;
  readonly font: string;
}

/** A pixel rectangle in the chart. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A figure of a chart that a visitor can point at, walk to and select. */
export interface Figure {
  /** What it selects. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  /** All of its area, as SVG paths, where that is more than the box. */
  readonly outline?: readonly string[];
  readonly title: string;
  /** The lines of the tip; title and lines together are its name. */
  readonly lines: readonly string[];
}

/** A kind of chart: from data to a picture and its figures, without a browser. */
export interface ChartKind {
  readonly title: (texts: Texts) => string;
  readonly isEmpty: (data: DomainsData) => boolean;
  /** The least width in pixels at which its figures are large enough to hit; below that the chart scrolls. */
  readonly leastWidth: (data: DomainsData) => number;
  /** In pixels. */
  readonly height: (scene: Scene) => number;
  readonly option: (scene: Scene) => EChartsOption;
  readonly figures: (scene: Scene) => Figure[];
  /** What the picture leaves out, in words; empty when it shows all. */
  readonly remainder: (data: DomainsData, texts: Texts) => string;
}
