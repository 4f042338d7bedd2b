import type { Palette } from '../../appearance/palette.ts';
import type { Drawing } from '../drawing.ts';
import type { Emphasis } from '../interaction.ts';
import { paintBadges, paintContours, paintFlags, paintWords } from '../paint.ts';
import { wordMarks } from '../scene-words.ts';
import { actorMarks, badgeMarks, contourMarks, pinMarks, prominent } from '../scene.ts';
import type { View } from '../view.ts';

/** Flags and words are drawn for so many actors at once. */
export const MOST_LABELLED = 260;

/**
 * Paints what lies below the lines, contours, and above the marks: badges, flags and words.
 *
 * @param again called when a flag has arrived late
 */
export function paintLayers(
  canvases: Readonly<Record<string, HTMLCanvasElement>>,
  drawing: Drawing,
  emphasis: Emphasis | null,
  palette: Palette,
  again: () => void,
): void {
  const [below, above] = clearLayers(canvases, drawing.view);
  const contours = contourMarks(drawing);
  paintContours(below, contours, palette);
  const marks = actorMarks(drawing, emphasis, prominent(drawing, emphasis, MOST_LABELLED));
  paintBadges(above, badgeMarks(drawing, emphasis), palette);
  paintBadges(above, pinMarks(drawing, marks), palette);
  paintFlags(above, marks, devicePixelRatio, again);
  paintWords(above, wordMarks(drawing, emphasis, marks, contours), palette);
}

/** Also makes room for them: while the first marks and lines are drawn, it would have to be waited for. */
export function clearLayers(
  { contours, words }: Readonly<Record<string, HTMLCanvasElement>>,
  { width, height }: Pick<View, 'width' | 'height'>,
): CanvasRenderingContext2D[] {
  return [contours, words].map((canvas) => {
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.clearRect(0, 0, width, height);
    return context;
  });
}
