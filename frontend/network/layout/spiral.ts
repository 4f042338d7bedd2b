import type { LayoutRequest, Places } from './request.ts';

const ROOM_PER_ACTOR = 26_000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** At once, for when nobody wants to wait: the actors spoken of most in the middle, the others around, like seeds of a sunflower. */
export function spiral(request: LayoutRequest): Places {
  const ordered = [...request.actors].sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
  const step = Math.sqrt(ROOM_PER_ACTOR / Math.PI);
  return new Map(ordered.map((actor, i) => {
    const away = step * Math.sqrt(i);
    const x = Math.round(Math.cos(i * GOLDEN_ANGLE) * away * 10) / 10;
    const y = Math.round(Math.sin(i * GOLDEN_ANGLE) * away * 10) / 10;
    return [actor.id, actor.fixed ?? { x, y }];
  }));
}
