import type { ColourToken } from '../appearance/appearance.ts';
import type { Bends } from './bends.ts';
import { CurveIndex } from './crossings.ts';
import {
  curveBetween, directionAt, lengthsAlong, overlaps, parameterAt, pointAt, portion, reach,
} from './geometry.ts';
import type { Box, Curve, Outline, Point } from './geometry.ts';
import { roundedContour } from './hull.ts';
import type { ContourStep } from './hull.ts';
import { emphasisOf } from './interaction.ts';
import type { Emphasis, Interaction } from './interaction.ts';
import type { Measure } from './measure.ts';
import type { Actor, Bloc, Line, Model } from './model.ts';
import { actorLook, lineLook } from './reducers.ts';
import { ARROW_HALF, ARROW_LENGTH, CROSS_GAP, CROSS_HALF, END_GAP, sized } from './stroke.ts';
import { lineZoom, markZoom, toPixel } from './view.ts';
import type { View } from './view.ts';
import { placeWords } from './words.ts';
import type { Wish } from './words.ts';

/** Everything that a drawing of the network depends on. */
export interface Drawing {
  readonly model: Model;
  readonly places: ReadonlyMap<string, Point>;
  readonly bends: Bends;
  readonly state: Interaction;
  readonly view: View;
  readonly measure: Measure;
}

export interface ContourMark {
  readonly bloc: string;
  readonly steps: readonly ContourStep[];
}

export interface LineMark {
  readonly id: string;
  readonly colour: ColourToken;
  readonly faded: boolean;
  readonly width: number;
  readonly dash: readonly number[];
  /** One piece, or two around a cross. */
  readonly pieces: readonly Curve[];
  readonly arrow: readonly [Point, Point, Point] | null;
  readonly cross: readonly (readonly [Point, Point])[];
  /** Middle of the line, where its label stands. */
  readonly middle: Point;
}

export interface ActorMark extends Box {
  readonly id: string;
  readonly round: boolean;
  readonly fill: ColourToken;
  readonly ring: ColourToken;
  readonly ringWidth: number;
  readonly faded: boolean;
  readonly flag: string | null;
}

export interface WordMark extends Box {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: ColourToken;
  readonly halo: boolean;
  readonly faded: boolean;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly contours: readonly ContourMark[];
  readonly lines: readonly LineMark[];
  readonly actors: readonly ActorMark[];
  readonly words: readonly WordMark[];
}

const CONTOUR_GAP = 10;
const LINE_HEIGHT = 0.68;
const MOST_LINES_AVOIDED = 250;

/** The whole picture as marks in pixels, from the back to the front. */
export function scene(drawing: Drawing): Scene {
  const emphasis = emphasisOf(drawing.model, drawing.state);
  const actors = actorMarks(drawing, emphasis);
  const contours = contourMarks(drawing);
  return {
    width: drawing.view.width,
    height: drawing.view.height,
    contours,
    lines: lineMarks(drawing, emphasis),
    actors,
    words: wordMarks(drawing, emphasis, actors, contours),
  };
}

export function contourMarks(drawing: Drawing): ContourMark[] {
  const zoom = markZoom(drawing.view.scale);
  return drawing.model.blocs.flatMap((bloc) => {
    const members = [...bloc.members, bloc.id].flatMap((id) => {
      const actor = drawing.model.actors.get(id);
      const place = drawing.places.get(id);
      return actor && place ? [{ actor, at: toPixel(drawing.view, place) }] : [];
    });
    if (members.length < 2) {
      return [];
    }
    const points = members.flatMap(({ actor, at }) =>
      actor.labelInside ? [at] : [at, { x: at.x, y: at.y + actor.lettering * zoom }],
    );
    return [{ bloc: bloc.id, steps: roundedContour(points, contourRadius(bloc, drawing) * zoom) }];
  });
}

function contourRadius(bloc: Bloc, drawing: Drawing): number {
  let radius = 30;
  for (const id of bloc.members) {
    const actor = drawing.model.actors.get(id);
    if (actor) {
      const label = actor.labelInside ? 0 : drawing.measure(actor.label, actor.lettering, true) / 2;
      radius = Math.max(radius, actor.outline.halfHeight + 18, Math.min(label, 70));
    }
  }
  return radius + CONTOUR_GAP;
}

function scaled(outline: Outline, zoom: number): Outline {
  return { ...outline, halfWidth: outline.halfWidth * zoom, halfHeight: outline.halfHeight * zoom };
}

export function actorMarks(drawing: Drawing, emphasis: Emphasis | null): ActorMark[] {
  const zoom = markZoom(drawing.view.scale);
  const marks: (ActorMark & { layer: number })[] = [];
  for (const actor of drawing.model.actors.values()) {
    const place = drawing.places.get(actor.id);
    if (place) {
      const { layer, ...look } = actorLook(actor, drawing.state, emphasis);
      const at = toPixel(drawing.view, place);
      marks.push({ id: actor.id, ...at, ...scaled(actor.outline, zoom), ...look, flag: actor.flag, layer });
    }
  }
  return inOrder(marks);
}

export function lineMarks(drawing: Drawing, emphasis: Emphasis | null): LineMark[] {
  const marks: (LineMark & { layer: number })[] = [];
  for (const line of drawing.model.lines.values()) {
    const mark = lineMark(line, drawing, emphasis);
    if (mark) {
      marks.push(mark);
    }
  }
  return inOrder(marks);
}

function inOrder<M extends { layer: number }>(marks: readonly M[]): Omit<M, 'layer'>[] {
  return [...marks].sort((a, b) => a.layer - b.layer).map(({ layer: _, ...mark }) => mark);
}

/** The curve of a line from middle to middle, in pixels; undefined while an end has no place. */
export function lineCurve(line: Line, drawing: Pick<Drawing, 'places' | 'bends' | 'view'>): Curve | undefined {
  const from = drawing.places.get(line.from);
  const to = drawing.places.get(line.to);
  return from && to
    ? curveBetween(toPixel(drawing.view, from), toPixel(drawing.view, to), drawing.bends.get(line.id) ?? 0)
    : undefined;
}

function lineMark(line: Line, drawing: Drawing, emphasis: Emphasis | null): (LineMark & { layer: number }) | null {
  const curve = lineCurve(line, drawing);
  const source = drawing.model.actors.get(line.from);
  const target = drawing.model.actors.get(line.to);
  if (!curve || !source || !target) {
    return null;
  }
  const look = lineLook(line, drawing.state, emphasis);
  const zoom = markZoom(drawing.view.scale);
  const width = look.width * lineZoom(drawing.view.scale);
  const lengths = lengthsAlong(curve);
  const total = lengths[lengths.length - 1];
  const begin = reach(scaled(source.outline, zoom), directionAt(curve, 0)) + END_GAP;
  const finish = total - reach(scaled(target.outline, zoom), directionAt(curve, 1)) - END_GAP;
  if (finish <= begin) {
    return null;
  }
  const arrowLength = look.arrow ? Math.min(sized(ARROW_LENGTH, width), finish - begin) : 0;
  const inkEnd = finish - arrowLength * 0.85;
  const piece = (from: number, to: number) => portion(curve, parameterAt(lengths, from), parameterAt(lengths, to));
  const middleAt = (begin + finish) / 2;
  const arm = sized(CROSS_HALF, width);
  const crossed = look.mid === 'cross' && finish - begin > 4 * arm;
  return {
    id: line.id,
    colour: look.colour,
    faded: look.faded,
    width,
    dash: look.dash,
    pieces: crossed
      ? [piece(begin, middleAt - arm - CROSS_GAP), piece(middleAt + arm + CROSS_GAP, inkEnd)]
      : [piece(begin, inkEnd)],
    arrow: look.arrow ? arrowAt(curve, lengths, finish, arrowLength, width) : null,
    cross: crossed ? crossAt(curve, parameterAt(lengths, middleAt), arm) : [],
    middle: pointAt(curve, parameterAt(lengths, middleAt)),
    layer: look.layer,
  };
}

function arrowAt(curve: Curve, lengths: readonly number[], finish: number, length: number, width: number) {
  const tip = pointAt(curve, parameterAt(lengths, finish));
  const foot = pointAt(curve, parameterAt(lengths, finish - length));
  const distance = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const half = sized(ARROW_HALF, width);
  const acrossX = (-(tip.y - foot.y) / distance) * half;
  const acrossY = ((tip.x - foot.x) / distance) * half;
  return [
    tip,
    { x: foot.x + acrossX, y: foot.y + acrossY },
    { x: foot.x - acrossX, y: foot.y - acrossY },
  ] as const;
}

function crossAt(curve: Curve, t: number, arm: number) {
  const at = pointAt(curve, t);
  const { x, y } = directionAt(curve, t);
  const corner = (along: number, across: number) => ({
    x: at.x + (x * along - y * across) * arm,
    y: at.y + (y * along + x * across) * arm,
  });
  return [[corner(-1, -1), corner(1, 1)], [corner(-1, 1), corner(1, -1)]] as const;
}

const RANK: Record<string, number> = { STATE: 0, ORGANISATION: 1 };

/** Labels of actors, inside their marks or where there is room, and of blocs on the rim of their contours. */
export function wordMarks(
  drawing: Drawing,
  emphasis: Emphasis | null,
  marks: readonly ActorMark[],
  contours: readonly ContourMark[],
): WordMark[] {
  const zoom = markZoom(drawing.view.scale);
  const margin = 60;
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
    const held = actor.id === drawing.state.selected || actor.id === drawing.state.pointed;
    const forced = held || (emphasis?.actors.has(actor.id) ?? false);
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
  const importance = ({ wish, actor }: (typeof wishes)[number]) =>
    (wish.forced ? -1e6 : 0) + (RANK[actor.kind] ?? 2) * 1e4 - actor.sources;
  wishes.sort((a, b) => importance(a) - importance(b) || (a.actor.id < b.actor.id ? -1 : 1));
  const places = placeWords(wishes.map(({ wish }) => wish), visible, drawing.view);
  for (const { word } of wishes) {
    const box = places.get(word.id);
    if (box) {
      words.push({ ...word, ...box });
    }
  }
  const taken: Box[] = [...visible, ...words];
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
