import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import { toPlace } from '../view.ts';
import type { View } from '../view.ts';

/** Half the side of the square of places that sigma maps onto its unit square. */
export const FRAME = 1000;

/** How sigma's camera turns places into pixels now. */
export function viewOf(sigma: Sigma): View {
  const { width, height } = sigma.getDimensions();
  const camera = sigma.getCamera().getState();
  const scale = Math.min(width, height) / (2 * FRAME * camera.ratio);
  return {
    width,
    height,
    scale,
    x: width / 2 - (camera.x - 0.5) * 2 * FRAME * scale,
    y: height / 2 + (camera.y - 0.5) * 2 * FRAME * scale,
  };
}

/** The camera that shows a view in a stage of some size. */
export function cameraFor(view: View, { width, height }: { width: number; height: number }): CameraState {
  const centre = toPlace(view, { x: width / 2, y: height / 2 });
  return {
    x: 0.5 + centre.x / (2 * FRAME),
    y: 0.5 - centre.y / (2 * FRAME),
    ratio: Math.min(width, height) / (2 * FRAME * view.scale),
    angle: 0,
  };
}
