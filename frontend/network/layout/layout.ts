import { restSize } from '../rest.ts';
import type { Point } from '../geometry.ts';
import { estimateWidth } from '../measure.ts';
import type { Model } from '../model.ts';
import { blocLayout, circleLayout, mapLayout } from './arrangements.ts';
import { atlasLayout } from './atlas.ts';
import { forceLayout } from './force.ts';
import type { LayoutKind, LayoutLink, LayoutRequest, Places } from './request.ts';

export const MOST_FOR_FORCE = 300;

/** Places for every actor of the request; pure, so that it runs in a worker as well as without one. */
export function layout(request: LayoutRequest): Places {
  switch (request.kind) {
    case 'circle':
      return circleLayout(request);
    case 'bloc':
      return blocLayout(request);
    case 'map':
      return mapLayout(request);
    case 'force':
      return request.actors.length > MOST_FOR_FORCE ? atlasLayout(request) : forceLayout(request);
  }
}

/**
 * @param fixed actors that must stay where they are
 * @param aspect width by height of the canvas; brought to one of three shapes, so that a window a little wider or
 *     narrower shows the same picture
 */
export function requestOf(
  model: Model,
  kind: LayoutKind,
  fixed: ReadonlyMap<string, Point>,
  aspect: number,
): LayoutRequest {
  const actors = [...model.actors.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((actor) => {
      const { halfWidth, halfHeight } = restSize(actor, estimateWidth);
      return {
        id: actor.id,
        kind: actor.kind,
        halfWidth,
        halfHeight: actor.labelInside ? halfHeight : (actor.outline.halfHeight + halfHeight) / 2,
        rise: actor.labelInside ? 0 : (halfHeight - actor.outline.halfHeight) / 2,
        fixed: fixed.get(actor.id) ?? null,
        latitude: actor.latitude,
        longitude: actor.longitude,
        sources: actor.sources,
      };
    });
  return { kind, actors, links: linksOf(model), blocs: model.blocs, aspect: shapeOf(aspect) };
}

function shapeOf(aspect: number): number {
  return aspect >= 1.1 ? 1.5 : aspect >= 0.8 ? 1 : 0.55;
}

function linksOf(model: Model): LayoutLink[] {
  const links = new Map<string, { from: string; to: string; lines: number; types: Set<string> }>();
  for (const line of model.lines.values()) {
    const [from, to] = line.from < line.to ? [line.from, line.to] : [line.to, line.from];
    const key = `${from}\n${to}`;
    const link = links.get(key) ?? { from, to, lines: 0, types: new Set<string>() };
    link.lines++;
    link.types.add(line.type);
    links.set(key, link);
  }
  return [...links.values()]
    .map((link) => ({ ...link, types: [...link.types].sort() }))
    .sort((a, b) => (a.from < b.from || (a.from === b.from && a.to < b.to) ? -1 : 1));
}
