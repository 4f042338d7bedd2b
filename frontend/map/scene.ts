import { arcBetween, fanOf } from './arc.ts';
import type { Arc } from './arc.ts';
import type { ActorData, MapData, TieData } from './contract.ts';
import { overlap, spread } from './spread.ts';
import type { Body } from './spread.ts';
import { toPixel } from './view.ts';
import type { Size, View } from './view.ts';

/** An actor on the map, in pixels. */
export interface PlacedActor extends Body {
  readonly actor: ActorData;
  /** Whether there is room for its name beside it. */
  readonly named: boolean;
}

export interface PlacedTie {
  readonly tie: TieData;
  readonly arc: Arc;
}

/** Actors and arcs of a map at one view. */
export interface Scene {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly PlacedTie[];
}

export const STATE_RADIUS = 5.5;
const LETTER = 6.8;
const PILL_HEIGHT = 9;

/** Names of states stand to the right of their mark. */
export const NAME_GAP = 4;

export function sceneOf(data: MapData, view: View, size: Size): Scene {
  const bodies = data.actors.map((actor) => {
    const { x, y } = toPixel(view, actor.longitude, actor.latitude);
    return { x, y, ...halves(actor) };
  });
  const places = spread(bodies);
  const taken: Body[] = places.map((place, at) => ({ ...bodies[at], ...place }));
  const actors = data.actors.map((actor, at) => {
    const body = taken[at];
    const name = nameBody(actor, body);
    const inside = name.x - name.halfWidth > 0 && name.x + name.halfWidth < size.width;
    const named =
      actor.kind !== 'STATE' || (inside && taken.every((other) => other === body || !overlap(name, other)));
    if (named && actor.kind === 'STATE') {
      taken.push(name);
    }
    return { actor, ...body, named };
  });
  const byId = new Map(actors.map((placed) => [placed.actor.id, placed]));
  const fan = fanOf(data.ties);
  const ties = data.ties.flatMap((tie) => {
    const { index, turned } = fan.get(tie.id) ?? { index: 0, turned: false };
    const [first, second] = turned ? [byId.get(tie.to), byId.get(tie.from)] : [byId.get(tie.from), byId.get(tie.to)];
    return first && second ? [{ tie, arc: arcBetween(first, second, index, turned) }] : [];
  });
  return { actors, ties };
}

function halves(actor: ActorData): { halfWidth: number; halfHeight: number } {
  return actor.kind === 'STATE'
    ? { halfWidth: STATE_RADIUS, halfHeight: STATE_RADIUS }
    : { halfWidth: Math.max(14, (shortLabel(actor.label).length * LETTER) / 2 + 6), halfHeight: PILL_HEIGHT };
}

export function shortLabel(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}

function nameBody(actor: ActorData, body: Body): Body {
  const halfWidth = (shortLabel(actor.label).length * LETTER) / 2;
  return { x: body.x + body.halfWidth + NAME_GAP + halfWidth, y: body.y, halfWidth, halfHeight: 6 };
}
