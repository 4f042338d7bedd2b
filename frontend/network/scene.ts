import type { ColourToken } from '../appearance/appearance.ts';
import { lineCurve } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { directionAt, lengthsAlong, parameterAt, pointAt, portion, reach } from './geometry.ts';
import type { Box, Curve, Outline, Point } from './geometry.ts';
import { roundedContour } from './hull.ts';
import type { ContourStep } from './hull.ts';
import { emphasisOf } from './interaction.ts';
import type { Emphasis } from './interaction.ts';
import type { Actor, Bloc, Line } from './model.ts';
import { actorLook, lineLook } from './reducers.ts';
import { ARROW_HALF, ARROW_LENGTH, CROSS_GAP, CROSS_HALF, END_GAP, sized } from './stroke.ts';
import { wordMarks } from './scene-words.ts';
import { lineZoom, markZoom, toPixel } from './view.ts';

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

/**
 * A small sign: on a line a bead for a single source, an unequal sign for what some assert and others deny; beside a mark
 * a dot for an actor that was put there by hand.
 */
export interface BadgeMark extends Point {
  readonly id: string;
  readonly kind: 'single' | 'contested' | 'pinned';
  readonly radius: number;
  readonly colour: ColourToken;
  readonly faded: boolean;
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
  readonly badges: readonly BadgeMark[];
  readonly actors: readonly ActorMark[];
  readonly words: readonly WordMark[];
}

const CONTOUR_GAP = 10;
const MARGIN = 60;
const MOST_LINES_WITH_BADGES = 250;
/** Beads wait for this zoom of lines, unless their line is emphasised: on small lines they would only be noise. */
const BEADS_FROM = 0.8;

/** The whole picture as marks in pixels, from the back to the front. */
export function scene(drawing: Drawing): Scene {
  const emphasis = emphasisOf(drawing.model, drawing.state);
  const actors = actorMarks(drawing, emphasis);
  const contours = contourMarks(drawing);
  const lines = lineMarks(drawing, emphasis);
  return {
    width: drawing.view.width,
    height: drawing.view.height,
    contours,
    lines,
    badges: [...badgesOf(drawing, lines, emphasis), ...pinMarks(drawing, actors)],
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

/** What contours take up around the members of blocs: middles are places, half sides pixels at a zoom of 1. */
export function contourBoxes(drawing: Pick<Drawing, 'model' | 'places' | 'measure'>): Box[] {
  return drawing.model.blocs.flatMap((bloc) => {
    const radius = contourRadius(bloc, drawing);
    const placed = [...bloc.members, bloc.id]
      .filter((id) => drawing.model.actors.has(id))
      .flatMap((id) => drawing.places.get(id) ?? []);
    return placed.length < 2 ? [] : placed.map((place) => ({ ...place, halfWidth: radius, halfHeight: radius }));
  });
}

function contourRadius(bloc: Bloc, drawing: Pick<Drawing, 'model' | 'measure'>): number {
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

/** @param actors of the model, all of them unless only some are to be drawn */
export function actorMarks(
  drawing: Drawing,
  emphasis: Emphasis | null,
  actors: Iterable<Actor> = drawing.model.actors.values(),
): ActorMark[] {
  const zoom = markZoom(drawing.view.scale);
  const marks: (ActorMark & { layer: number })[] = [];
  for (const actor of actors) {
    const place = drawing.places.get(actor.id);
    if (place) {
      const { layer, ...look } = actorLook(actor, drawing.state, emphasis);
      const at = toPixel(drawing.view, place);
      marks.push({ id: actor.id, ...at, ...scaled(actor.outline, zoom), ...look, flag: actor.flag, layer });
    }
  }
  return inOrder(marks);
}

/** The most important actors in view, at most so many: those that are emphasised before all others. */
export function prominent(drawing: Drawing, emphasis: Emphasis | null, most: number): Actor[] {
  const all = drawing.model.ranked;
  if (all.length <= most) {
    return [...all];
  }
  const ranked = emphasis ? [true, false].flatMap((kept) => all.filter(({ id }) => emphasis.actors.has(id) === kept)) : all;
  return firstInView(ranked, drawing, most);
}

function firstInView(ranked: readonly Actor[], { places, view }: Drawing, most: number): Actor[] {
  const chosen: Actor[] = [];
  for (const actor of ranked) {
    if (chosen.length >= most) {
      break;
    }
    const place = places.get(actor.id);
    if (place) {
      const { x, y } = toPixel(view, place);
      if (x > -MARGIN && y > -MARGIN && x < view.width + MARGIN && y < view.height + MARGIN) {
        chosen.push(actor);
      }
    }
  }
  return chosen;
}

/** @param only the ids of the lines wanted; all when left out */
export function lineMarks(drawing: Drawing, emphasis: Emphasis | null, only?: ReadonlySet<string>): LineMark[] {
  const marks: (LineMark & { layer: number })[] = [];
  for (const line of drawing.model.lines.values()) {
    const mark = only && !only.has(line.id) ? null : lineMark(line, drawing, emphasis);
    if (mark) {
      marks.push(mark);
    }
  }
  return inOrder(marks);
}

/** Signs on lines while they can be told apart: at rest in small networks, later on what is emphasised. */
export function badgeMarks(drawing: Drawing, emphasis: Emphasis | null): BadgeMark[] {
  const all = drawing.model.lines.size <= MOST_LINES_WITH_BADGES;
  return all || (emphasis !== null && emphasis.lines.size <= MOST_LINES_WITH_BADGES) ? badgesOf(drawing, lineMarks(drawing, emphasis, all ? undefined : emphasis?.lines), emphasis) : [];
}

export function pinMarks({ pinned }: Drawing, actors: readonly ActorMark[]): BadgeMark[] {
  return actors.filter((actor) => pinned?.has(actor.id)).map(({ id, x, y, halfWidth, halfHeight, round, faded }) => {
    const out = round ? Math.SQRT1_2 : 1;
    return { id, kind: 'pinned', x: x + halfWidth * out + 2, y: y - halfHeight * out - 2, radius: 3.2, colour: 'focus', faded };
  });
}

function badgesOf(drawing: Drawing, lines: readonly LineMark[], emphasis: Emphasis | null): BadgeMark[] {
  const zoom = lineZoom(drawing.view.scale);
  if (zoom < 0.5) {
    return [];
  }
  return lines.flatMap(({ id, pieces, colour, faded, width }): BadgeMark[] => {
    const line = drawing.model.lines.get(id) as Line;
    const on = (at: number) => pointAt(pieces[0], at);
    if (line.contested) {
      return [{ id, kind: 'contested', ...on(pieces.length > 1 ? 0.55 : 0.5), radius: 7 * zoom, colour: 'contested', faded }];
    }
    const bead = { id, kind: 'single', radius: (2.1 + width * 0.35) * Math.max(0.7, zoom), colour, faded } as const;
    const near = zoom >= BEADS_FROM || (emphasis !== null && !faded);
    return near && line.sources === 1 && line.type !== 'HOLDS_OFFICE' ? [{ ...bead, ...on(pieces.length > 1 ? 0.4 : 0.25) }] : [];
  });
}

function inOrder<M extends { layer: number }>(marks: readonly M[]): Omit<M, 'layer'>[] {
  return [...marks].sort((a, b) => a.layer - b.layer).map(({ layer: _, ...mark }) => mark);
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
