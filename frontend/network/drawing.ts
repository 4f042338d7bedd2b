import type { Bends } from './bends.ts';
import { curveBetween } from './geometry.ts';
import type { Box, Curve, Point } from './geometry.ts';
import type { Interaction } from './interaction.ts';
import type { Measure } from './measure.ts';
import type { Line, Model } from './model.ts';
import { toPixel } from './view.ts';
import type { View } from './view.ts';

/** Everything that a drawing of the network depends on. */
export interface Drawing {
  readonly model: Model;
  readonly places: ReadonlyMap<string, Point>;
  readonly bends: Bends;
  /** Actors that the user has put where they are. */
  readonly pinned?: ReadonlySet<string>;
  readonly state: Interaction;
  readonly view: View;
  /** Where tools and legend lie over the drawing, in pixels; undefined for a drawing that stands alone. */
  readonly covered?: () => readonly Box[];
  readonly measure: Measure;
}

/** The curve of a line from middle to middle, in pixels; undefined while an end has no place. */
export function lineCurve(line: Line, drawing: Pick<Drawing, 'places' | 'bends' | 'view'>): Curve | undefined {
  const from = drawing.places.get(line.from);
  const to = drawing.places.get(line.to);
  return from && to
    ? curveBetween(toPixel(drawing.view, from), toPixel(drawing.view, to), drawing.bends.get(line.id) ?? 0)
    : undefined;
}
