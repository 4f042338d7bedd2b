import { CurveIndex } from './crossings.ts';
import { lineCurve } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { overlaps } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { selectedIds } from './interaction.ts';
import type { Emphasis } from './interaction.ts';
import { byImportance } from './model.ts';
import type { Actor } from './model.ts';
import { LINE_HEIGHT } from './rest.ts';
import type { ActorMark, ContourMark, WordMark } from './scene.ts';
import { markZoom } from './view.ts';
import { placeWords } from './words.ts';
import type { Wish } from './words.ts';

const MOST_LINES_AVOIDED = 250;
/** Names of a neighbourhood are all shown up to so many actors; of larger ones those that have room. */
const MOST_FORCED = 40;

/** Labels of actors, inside their marks or where there is room, and of blocs on the rim of their contours. */
export function wordMarks(
  drawing: Drawing,
  emphasis: Emphasis | null,
  marks: readonly ActorMark[],
  contours: readonly ContourMark[],
): WordMark[] {
  const zoom = markZoom(drawing.view.scale);
  const margin = 60;
  const covered = drawing.covered?.() ?? [];
  const visible = marks.filter((mark) =>
    mark.x > -margin && mark.y > -margin && mark.x < drawing.view.width + margin
    && mark.y < drawing.view.height + margin);
  const words: WordMark[] = [];
  const curves = curvesOf(drawing);
  const lines = (box: Box) => curves.through(box);
  const wishes: { wish: Wish; word: Omit<WordMark, keyof Box>; actor: Actor }[] = [];
  for (const mark of visible) {
    const actor = drawing.model.actors.get(mark.id) as Actor;
    const bold = actor.kind !== 'PERSON';
    const size = letterSize(actor, zoom);
    const held = selectedIds(drawing.state).has(actor.id) || actor.id === drawing.state.pointed;
    const forced = held || (emphasis !== null && emphasis.actors.size <= MOST_FORCED && emphasis.actors.has(actor.id));
    if (size < (actor.labelInside || forced ? 5 : 7.5)) {
      continue;
    }
    const colour = actor.labelInside ? 'actor-organisation-text' : 'text';
    const halo = !actor.labelInside;
    const word = { id: actor.id, text: actor.label, size, bold, colour, halo, faded: mark.faded };
    const halfWidth = drawing.measure(actor.label, size, bold) / 2;
    const halfHeight = size * LINE_HEIGHT;
    if (actor.labelInside) {
      words.push({ ...word, x: mark.x, y: mark.y, halfWidth, halfHeight });
    } else {
      const wish = {
        id: actor.id, at: mark, markHalfWidth: mark.halfWidth, markHalfHeight: mark.halfHeight, halfWidth, halfHeight,
        forced, lines,
      };
      wishes.push({ wish, word, actor });
    }
  }
  wishes.sort((a, b) => Number(b.wish.forced) - Number(a.wish.forced) || byImportance(a.actor, b.actor));
  const places = placeWords(wishes.map(({ wish }) => wish), visible, drawing.view, covered);
  for (const { word } of wishes) {
    const box = places.get(word.id);
    if (box) {
      words.push({ ...word, ...box });
    }
  }
  const taken: Box[] = [...covered, ...visible, ...words];
  for (const contour of contours) {
    const word = contourWord(contour, drawing, zoom, taken, lines);
    if (word) {
      words.push(word);
      taken.push(word);
    }
  }
  return words.sort((a, b) => Number(b.faded) - Number(a.faded));
}

/** Lettering follows the zoom, within what can be read; inside a mark it must keep to the mark. */
function letterSize(actor: Actor, zoom: number): number {
  const size = actor.lettering * zoom;
  return actor.labelInside ? size : Math.min(actor.lettering * 1.3, Math.max(Math.min(10.5, actor.lettering), size));
}

/** The lines, so that words can keep off them; empty for large graphs, where that would cost too much a frame. */
function curvesOf(drawing: Drawing): CurveIndex {
  const index = new CurveIndex();
  if (drawing.model.lines.size <= MOST_LINES_AVOIDED) {
    for (const line of drawing.model.lines.values()) {
      const curve = lineCurve(line, drawing);
      if (curve) {
        index.add(curve, 0.5 + line.width / 4);
      }
    }
  }
  return index;
}

function contourWord(
  contour: ContourMark,
  drawing: Drawing,
  zoom: number,
  taken: readonly Box[],
  lines: (box: Box) => number,
): WordMark | null {
  const bloc = drawing.model.blocs.find((candidate) => candidate.id === contour.bloc);
  if (!bloc || zoom < 0.45) {
    return null;
  }
  const size = Math.max(10.5, 13 * zoom);
  const halfWidth = drawing.measure(bloc.label, size, true) / 2 + 4;
  const halfHeight = size * LINE_HEIGHT;
  const rim: Point[] = contour.steps.flatMap((step, i) => {
    const next = contour.steps[(i + 1) % contour.steps.length].lineTo;
    return [0.5, 0.3, 0.7, 0.15, 0.85].map((share) => ({
      x: step.arcTo.x + (next.x - step.arcTo.x) * share,
      y: step.arcTo.y + (next.y - step.arcTo.y) * share,
    }));
  });
  let best: Box | null = null;
  let least = Infinity;
  for (const point of rim) {
    const box = { ...point, halfWidth, halfHeight };
    const covered = taken.filter((other) => overlaps(box, other, 2)).length;
    const outside = point.x - halfWidth < 4 || point.x + halfWidth > drawing.view.width - 4 ? 1 : 0;
    const steep = steepness(contour, point, halfWidth);
    const cost = covered * 1e4 + outside * 3e3 + lines(box) * 260 + steep * 600 - point.y;
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  const id = contour.bloc;
  return best && { id, text: bloc.label, size, bold: true, colour: 'bloc-text', halo: true, faded: false, ...best };
}

/** How far the rim runs from level where a word would stand on it: 0 level, 1 upright. */
function steepness(contour: ContourMark, point: Point, halfWidth: number): number {
  let least = 1;
  contour.steps.forEach((step, i) => {
    const next = contour.steps[(i + 1) % contour.steps.length].lineTo;
    const dx = next.x - step.arcTo.x;
    const dy = next.y - step.arcTo.y;
    const length = Math.hypot(dx, dy);
    const along = length === 0 ? -1 : ((point.x - step.arcTo.x) * dx + (point.y - step.arcTo.y) * dy) / length ** 2;
    const away = Math.abs((point.x - step.arcTo.x) * dy - (point.y - step.arcTo.y) * dx) / (length || 1);
    if (along >= 0 && along <= 1 && away < 1) {
      least = Math.min(least, Math.abs(dy) / length + (length < halfWidth ? 0.5 : 0));
    }
  });
  return least;
}

