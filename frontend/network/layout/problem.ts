import { wishedLength } from './lengths.ts';
import type { LayoutLink, LayoutRequest } from './request.ts';

export interface ProblemLink {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly wished: number;
  readonly weight: number;
  readonly lines: number;
  /** Blocs of which both ends are members, as bits. */
  readonly among: number;
  /** Blocs whose organisation is one end while the other is no member, as bits. */
  readonly outOf: number;
}

/** A request with indices instead of ids. */
export interface Problem {
  readonly size: number;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly rise: Float64Array;
  /** How near a line may come to the middle of mark and label together. */
  readonly reach: Float64Array;
  readonly fixed: Uint8Array;
  readonly links: readonly ProblemLink[];
  readonly linksOf: readonly (readonly ProblemLink[])[];
  /** `anchor` is the place of the bloc's own organisation in `inside`, -1 if it is not drawn. */
  readonly blocs: readonly { readonly inside: readonly number[]; readonly is: Uint8Array; readonly anchor: number }[];
  /** The room that the picture should fill. */
  readonly width: number;
  readonly height: number;
}

/** Bits of one number stand for the blocs. */
const MOST_BLOCS = 30;

const ROOM_PER_ACTOR = 30_000;

export function problemOf(request: LayoutRequest): Problem {
  const index = new Map(request.actors.map((actor, i) => [actor.id, i]));
  const size = request.actors.length;
  const area = Math.max(3, size) * ROOM_PER_ACTOR;
  const links = request.links.flatMap((link) => {
    const from = index.get(link.from);
    const to = index.get(link.to);
    const weight = link.types.every((type) => type === 'HOLDS_OFFICE') ? 0.5 : 1 + Math.min(4, link.lines - 1) * 0.5;
    return from === undefined || to === undefined
      ? []
      : [{ from, to, wished: wishedLength(link), weight, lines: link.lines, ...standing(request, link) }];
  }).map((link, i) => ({ ...link, index: i }));
  return {
    size,
    halfWidth: Float64Array.from(request.actors, (actor) => actor.halfWidth),
    halfHeight: Float64Array.from(request.actors, (actor) => actor.halfHeight),
    rise: Float64Array.from(request.actors, (actor) => actor.rise),
    reach: Float64Array.from(request.actors, (actor) => Math.min(actor.halfWidth, actor.halfHeight + 14) + 8),
    fixed: Uint8Array.from(request.actors, (actor) => (actor.fixed === null ? 0 : 1)),
    links,
    linksOf: request.actors.map((_, i) => links.filter((link) => link.from === i || link.to === i)),
    blocs: request.blocs
      .map((bloc) => {
        const inside = [...bloc.members, bloc.id].flatMap((id) => index.get(id) ?? []);
        const is = new Uint8Array(size);
        inside.forEach((i) => (is[i] = 1));
        return { inside, is, anchor: inside.indexOf(index.get(bloc.id) ?? -1) };
      })
      .filter((bloc) => bloc.inside.length > 1),
    width: Math.sqrt(area * request.aspect),
    height: Math.sqrt(area / request.aspect),
  };
}

function standing({ blocs }: LayoutRequest, { from, to }: LayoutLink): { among: number; outOf: number } {
  let among = 0;
  let outOf = 0;
  blocs.slice(0, MOST_BLOCS).forEach(({ id, members }, bit) => {
    if (members.includes(from) && members.includes(to)) {
      among |= 1 << bit;
    } else if ((from === id && !members.includes(to)) || (to === id && !members.includes(from))) {
      outOf |= 1 << bit;
    }
  });
  return { among, outOf };
}
