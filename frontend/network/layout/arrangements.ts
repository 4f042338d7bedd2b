import type { Point } from '../geometry.ts';
import type { LayoutActor, LayoutRequest, Places } from './request.ts';

/** All actors on an ellipse, each near those it deals with: the order minimises the length of links greedily. */
export function circleLayout(request: LayoutRequest): Places {
  const ordered = chain(request);
  return onEllipse(ordered, { x: 0, y: 0 }, request.aspect, 0);
}

/** Each bloc as a small circle about its organisation, everybody else on an ellipse around. */
export function blocLayout(request: LayoutRequest): Places {
  const places: Places = new Map();
  const byId = new Map(request.actors.map((actor) => [actor.id, actor]));
  const inBloc = new Set<string>();
  const circles = request.blocs.map((bloc) => {
    const members = bloc.members.filter((id) => byId.has(id) && !inBloc.has(id));
    members.forEach((id) => inBloc.add(id));
    inBloc.add(bloc.id);
    return { bloc, members };
  });
  const spacing = 420;
  circles.forEach(({ bloc, members }, i) => {
    const middle = { x: (i - (circles.length - 1) / 2) * spacing, y: 0 };
    if (byId.has(bloc.id)) {
      places.set(bloc.id, middle);
    }
    members.forEach((id, place) => places.set(id, onCircle(middle, 60 + members.length * 26, place / members.length)));
  });
  const others = chain(request).filter((actor) => !inBloc.has(actor.id));
  onEllipse(others, { x: 0, y: 0 }, request.aspect, (circles.length * spacing) / 2 + 90)
    .forEach((place, id) => places.set(id, place));
  return kept(request, places);
}

/**
 * States where they lie (equirectangular, straightened at the middle latitude), organisations in the middle of their
 * members, the rest between their neighbours.
 */
export function mapLayout(request: LayoutRequest): Places {
  const located = request.actors.filter((actor) => actor.latitude !== null && actor.longitude !== null);
  const middle = located.reduce((sum, actor) => sum + (actor.latitude ?? 0), 0) / Math.max(1, located.length);
  const straight = Math.cos((middle * Math.PI) / 180);
  const scale = 22;
  const places: Places = new Map();
  for (const actor of located) {
    places.set(actor.id, { x: (actor.longitude ?? 0) * straight * scale, y: -(actor.latitude ?? 0) * scale });
  }
  for (const { id, members } of request.blocs) {
    const lying = members.flatMap((member) => places.get(member) ?? []);
    if (lying.length > 0 && request.actors.some((actor) => actor.id === id)) {
      places.set(id, middleOf(lying));
    }
  }
  const neighbours = neighbourhoods(request);
  const anchored = new Map(places);
  request.actors
    .filter((actor) => !anchored.has(actor.id))
    .forEach((actor, i) => {
      const near = (neighbours.get(actor.id) ?? []).flatMap((id) => anchored.get(id) ?? []);
      places.set(actor.id, onCircle(middleOf(near), 90, (i * 0.381966) % 1));
    });
  return kept(request, apart(request.actors, places));
}

/** The origin for none. */
function middleOf(points: readonly Point[]): Point {
  const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);
  return { x: mean('x'), y: mean('y') };
}

function kept(request: LayoutRequest, places: Places): Places {
  return new Map(request.actors.map((actor) => [actor.id, rounded(places.get(actor.id) ?? { x: 0, y: 0 })]));
}

function rounded(place: Point): Point {
  return { x: Math.round(place.x * 10) / 10, y: Math.round(place.y * 10) / 10 };
}

function onCircle(middle: Point, radius: number, share: number): Point {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return { x: middle.x + Math.cos(angle) * radius, y: middle.y + Math.sin(angle) * radius };
}

function onEllipse(actors: readonly LayoutActor[], middle: Point, aspect: number, least: number): Places {
  const around = actors.reduce((sum, actor) => sum + Math.max(actor.halfWidth * 1.3, actor.halfHeight * 2) * 2 + 24, 0);
  const radius = Math.max(least, around / (2 * Math.PI), 120);
  const stretch = Math.sqrt(Math.min(1.7, Math.max(0.6, aspect)));
  return new Map(
    actors.map((actor, i) => {
      const { x, y } = onCircle({ x: 0, y: 0 }, radius, i / actors.length);
      return [actor.id, rounded({ x: middle.x + x * stretch, y: middle.y + y / stretch })];
    }),
  );
}

function neighbourhoods(request: LayoutRequest): Map<string, string[]> {
  const neighbours = new Map<string, string[]>(request.actors.map((actor) => [actor.id, []]));
  for (const { from, to } of request.links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}

/** Begins with the busiest actor and goes on with whoever has most links to those already in the chain's tail. */
function chain(request: LayoutRequest): LayoutActor[] {
  const neighbours = neighbourhoods(request);
  const left = new Map(request.actors.map((actor) => [actor.id, actor]));
  const ordered: LayoutActor[] = [];
  const links = (id: string, among: readonly LayoutActor[]) =>
    among.reduce((sum, actor, i) => sum + ((neighbours.get(id) ?? []).includes(actor.id) ? i + 1 : 0), 0);
  while (left.size > 0) {
    const tail = ordered.slice(-6);
    let next: LayoutActor | null = null;
    let most = -1;
    for (const actor of left.values()) {
      const value = links(actor.id, tail) * 1000 + (neighbours.get(actor.id)?.length ?? 0);
      if (value > most) {
        most = value;
        next = actor;
      }
    }
    ordered.push(next as LayoutActor);
    left.delete((next as LayoutActor).id);
  }
  return ordered;
}

/** Pushes overlapping marks apart, little by little, in a fixed order. */
function apart(actors: readonly LayoutActor[], places: Places): Places {
  const at = new Map([...places].map(([id, place]) => [id, { ...place }]));
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < actors.length; i++) {
      for (let j = i + 1; j < actors.length; j++) {
        const a = at.get(actors[i].id) as { x: number; y: number };
        const b = at.get(actors[j].id) as { x: number; y: number };
        const overX = actors[i].halfWidth + actors[j].halfWidth + 14 - Math.abs(a.x - b.x);
        const overY = actors[i].halfHeight + actors[j].halfHeight + 10 - Math.abs(a.y - b.y);
        if (overX > 0 && overY > 0) {
          const axis = overX < overY ? 'x' : 'y';
          const push = (Math.min(overX, overY) / 2) * (a[axis] < b[axis] ? -1 : 1);
          a[axis] += push;
          b[axis] -= push;
        }
      }
    }
  }
  return at;
}
