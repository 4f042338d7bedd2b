import type { Palette } from '../appearance/palette.ts';
import { flagImage } from './flags.ts';
import { fontOf } from './letters.ts';
import { unequalSign } from './stroke.ts';
import type { ActorMark, BadgeMark, ContourMark, WordMark } from './scene.ts';

export function paintContours(context: CanvasRenderingContext2D, contours: readonly ContourMark[], palette: Palette) {
  for (const contour of contours) {
    context.beginPath();
    contour.steps.forEach((step, i) => {
      if (i === 0) {
        context.moveTo(step.lineTo.x, step.lineTo.y);
      } else {
        context.lineTo(step.lineTo.x, step.lineTo.y);
      }
      arcTo(context, step);
    });
    context.closePath();
    context.globalAlpha = 0.62;
    context.fillStyle = palette('bloc-fill');
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = palette('bloc-line');
    context.lineWidth = 1.6;
    context.stroke();
  }
}

/** An arc about the corner that lies at the same distance from both ends, on the inner side. */
function arcTo(context: CanvasRenderingContext2D, step: ContourMark['steps'][number]): void {
  const { lineTo: from, arcTo: to, radius } = step;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  if (half < 1e-3) {
    return;
  }
  const height = Math.sqrt(Math.max(0, radius * radius - half * half));
  const centre = {
    x: middle.x - ((to.y - from.y) / (2 * half)) * height,
    y: middle.y + ((to.x - from.x) / (2 * half)) * height,
  };
  const angle = (point: { x: number; y: number }) => Math.atan2(point.y - centre.y, point.x - centre.x);
  context.arc(centre.x, centre.y, radius, angle(from), angle(to));
}

export function paintBadges(context: CanvasRenderingContext2D, badges: readonly BadgeMark[], palette: Palette): void {
  for (const { x, y, kind, radius, colour, faded } of badges) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = palette(kind !== 'pinned' ? 'canvas' : faded ? 'faded' : colour);
    context.fill();
    context.strokeStyle = palette(faded ? 'faded' : colour);
    context.lineWidth = kind === 'contested' ? 1.6 : 1.4;
    context.stroke();
    if (kind === 'contested') {
      context.stroke(new Path2D(unequalSign(x, y, radius)));
    }
  }
}

export function paintFlags(
  context: CanvasRenderingContext2D,
  marks: readonly ActorMark[],
  pixelRatio: number,
  loaded: () => void,
): void {
  for (const mark of marks) {
    const image = mark.flag === null ? null : flagImage(mark.flag, mark.halfWidth * pixelRatio, loaded);
    if (image) {
      context.globalAlpha = mark.faded ? 0.16 : 1;
      context.drawImage(image, mark.x - mark.halfWidth, mark.y - mark.halfHeight, mark.halfWidth * 2, mark.halfHeight * 2);
    }
  }
  context.globalAlpha = 1;
}

export function paintWords(context: CanvasRenderingContext2D, words: readonly WordMark[], palette: Palette): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const word of words) {
    context.font = fontOf(word.size, word.bold);
    if (word.halo) {
      context.strokeStyle = palette('halo');
      context.lineWidth = 4;
      context.strokeText(word.text, word.x, word.y);
    }
    context.fillStyle = palette(word.faded ? 'faded-text' : word.colour);
    context.fillText(word.text, word.x, word.y);
  }
}
