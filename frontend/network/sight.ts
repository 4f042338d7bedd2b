import type { Drawing } from './drawing.ts';
import type { Box } from './geometry.ts';
import { restBoxes } from './rest.ts';
import { contourBoxes } from './scene.ts';

/** What should be in sight: all, or what lies in the focus. */
export function boxesInSight(drawing: Drawing): Box[] {
  const { model, places, measure, state } = drawing;
  const boxes = restBoxes(model, places, measure);
  const { focused } = state;
  return focused
    ? [...boxes].filter(([id]) => focused.has(id)).map(([, box]) => box)
    : [...boxes.values(), ...contourBoxes(drawing)];
}
