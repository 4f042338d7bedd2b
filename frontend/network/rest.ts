import type { Box, Point } from './geometry.ts';
import type { Measure } from './measure.ts';
import type { Actor, Model } from './model.ts';

/** Half the height of a line of letters, as a share of their size. */
export const LINE_HEIGHT = 0.68;

/** Boxes of marks together with their labels, for fitting: middles are places, half sides pixels at a zoom of 1. */
export function restBoxes(model: Model, places: ReadonlyMap<string, Point>, measure: Measure): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const actor of model.actors.values()) {
    const place = places.get(actor.id);
    if (place) {
      boxes.set(actor.id, { ...place, ...restSize(actor, measure) });
    }
  }
  return boxes;
}

/** Half sides of a mark with its label under it, as if the mark stood in the middle. */
export function restSize(actor: Actor, measure: Measure): { halfWidth: number; halfHeight: number } {
  if (actor.labelInside) {
    return { halfWidth: actor.outline.halfWidth, halfHeight: actor.outline.halfHeight };
  }
  const label = measure(actor.label, actor.lettering, actor.kind !== 'PERSON') / 2;
  return {
    halfWidth: Math.max(actor.outline.halfWidth, label),
    halfHeight: actor.outline.halfHeight + actor.lettering * LINE_HEIGHT * 2,
  };
}
