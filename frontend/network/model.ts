import { DOMAIN_RULES, lineWidth } from '../appearance/appearance.ts';
import type { ActorData, GraphData, NameForms } from './contract.ts';
import type { Outline } from './geometry.ts';
import { estimateWidth } from './measure.ts';
import type { Measure } from './measure.ts';

/** What the colour of a line says. */
export type ColourMode = 'relation' | 'domain';

/** What the size of a mark says: independent sources, facts, number of neighbours, or nothing. */
export type SizeMeasure = 'sources' | 'facts' | 'degree' | 'same';

export const SIZE_MEASURES: readonly SizeMeasure[] = ['sources', 'degree', 'facts', 'same'];

export interface Actor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly label: string;
  readonly forms: NameForms;
  readonly flag: string | null;
  readonly sources: number;
  readonly facts: number;
  /** Actors it is linked to, drawn or not. */
  readonly neighbours: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** At a zoom of 1. */
  readonly outline: Outline;
  /** Size of the lettering at a zoom of 1, in pixels. */
  readonly lettering: number;
  /** Whether the label stands inside the mark. */
  readonly labelInside: boolean;
}

/** One drawn line: a tie, or one domain of a tie. */
export interface Line {
  /** The tie's id, followed by `#DOMAIN` for one domain of it. */
  readonly id: string;
  readonly tie: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly domain: string | null;
  /** All domains of what the line stands for. */
  readonly domains: readonly string[];
  readonly status: string;
  readonly directed: boolean;
  readonly sources: number;
  readonly facts: number;
  readonly contested: boolean;
  readonly width: number;
  /** Place among the lines of the same two actors, from their common middle outwards: …, -1, 0, 1, … */
  readonly lane: number;
}

export interface Bloc {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
}

export interface Model {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly lines: ReadonlyMap<string, Line>;
  readonly blocs: readonly Bloc[];
  readonly linesOf: ReadonlyMap<string, readonly Line[]>;
  /** All actors, the most important first: states, organisations, persons, each by their sources. */
  readonly ranked: readonly Actor[];
}

export const EMPTY_MODEL: Model = { actors: new Map(), lines: new Map(), blocs: [], linesOf: new Map(), ranked: [] };

const LONGEST_LABEL = 26;

/** What is drawn for a graph, before anything has a place. */
export function modelOf(
  graph: GraphData,
  colour: ColourMode,
  measure: Measure = estimateWidth,
  size: SizeMeasure = 'sources',
): Model {
  const value = sizeBy(size);
  const actors = new Map(graph.actors.map((actor) => [actor.id, actorOf(actor, value(actor), measure)]));
  const lines = inLanes(graph.ties.flatMap((tie) => linesOfTie(tie, colour)));
  const linesOf = new Map<string, Line[]>([...actors.keys()].map((id) => [id, []]));
  for (const line of lines) {
    linesOf.get(line.from)?.push(line);
    linesOf.get(line.to)?.push(line);
  }
  const ranked = [...actors.values()].sort(byImportance);
  return { actors, lines: new Map(lines.map((line) => [line.id, line])), blocs: graph.blocs, linesOf, ranked };
}

function sizeBy(size: SizeMeasure): (actor: ActorData) => number {
  switch (size) {
    case 'sources':
      return (actor) => actor.sources;
    case 'facts':
      return (actor) => actor.facts;
    case 'same':
      return () => 4;
    case 'degree':
      return (actor) => actor.neighbours;
  }
}

/** The graph without some actors and what has to do with them. */
export function without(graph: GraphData, hidden: ReadonlySet<string>): GraphData {
  if (hidden.size === 0) {
    return graph;
  }
  return {
    ...graph,
    actors: graph.actors.filter((actor) => !hidden.has(actor.id)),
    ties: graph.ties.filter((tie) => !hidden.has(tie.from) && !hidden.has(tie.to)),
    blocs: graph.blocs.map((bloc) => ({ ...bloc, members: bloc.members.filter((id) => !hidden.has(id)) })),
  };
}

export function neighboursOf(model: Model, actor: string): string[] {
  const others = (model.linesOf.get(actor) ?? []).map((line) => (line.from === actor ? line.to : line.from));
  return [...new Set(others)];
}

const RANK: Record<string, number> = { STATE: 0, ORGANISATION: 1 };

/** Orders the most important first. */
export function byImportance(a: Actor, b: Actor): number {
  return (RANK[a.kind] ?? 2) - (RANK[b.kind] ?? 2) || b.sources - a.sources || (a.id < b.id ? -1 : 1);
}

function actorOf(data: ActorData, value: number, measure: Measure): Actor {
  const weight = Math.sqrt(Math.max(1, value));
  const label = data.label.length > LONGEST_LABEL ? `${data.label.slice(0, LONGEST_LABEL - 1)}…` : data.label;
  const shared = {
    id: data.id,
    kind: data.kind,
    name: data.name,
    label,
    forms: data.forms,
    flag: data.flag ?? null,
    sources: data.sources,
    facts: data.facts,
    neighbours: data.neighbours,
    latitude: data.latitude ?? null,
    longitude: data.longitude ?? null,
  };
  if (data.kind === 'STATE') {
    const radius = Math.min(32, 17 + 3.2 * weight);
    return { ...shared, outline: disc(radius), lettering: 14, labelInside: false };
  }
  if (data.kind === 'ORGANISATION') {
    const lettering = Math.min(16, 12 + 0.7 * weight);
    const outline = {
      halfWidth: measure(label, lettering, true) / 2 + lettering * 0.75,
      halfHeight: lettering * 1.05,
      round: false,
    };
    return { ...shared, outline, lettering, labelInside: true };
  }
  return { ...shared, outline: disc(Math.min(12, 6 + 1.4 * weight)), lettering: 12, labelInside: false };
}

function disc(radius: number): Outline {
  return { halfWidth: radius, halfHeight: radius, round: true };
}

type Unplaced = Omit<Line, 'lane'>;

function linesOfTie(tie: GraphData['ties'][number], colour: ColourMode): Unplaced[] {
  const whole: Unplaced = {
    id: tie.id,
    tie: tie.id,
    from: tie.from,
    to: tie.to,
    type: tie.type,
    domain: null,
    domains: tie.domains.map((part) => part.domain),
    status: tie.status,
    directed: tie.directed,
    sources: tie.sources,
    facts: tie.facts,
    contested: tie.contested,
    width: lineWidth(tie.type, tie.sources),
  };
  if (colour !== 'domain' || tie.type !== 'COOPERATES' || tie.domains.length === 0) {
    return [whole];
  }
  const order = DOMAIN_RULES.map((rule) => rule.domain as string);
  return [...tie.domains]
    .sort((a, b) => order.indexOf(a.domain) - order.indexOf(b.domain))
    .map((part) => ({
      ...whole,
      id: `${tie.id}#${part.domain}`,
      domain: part.domain,
      domains: [part.domain],
      status: part.status,
      sources: part.sources,
      facts: part.facts,
      width: lineWidth(tie.type, part.sources),
    }));
}

/** Lines along the order of the two ids come first, against it last, undirected ones between: opposite lines part. */
function inLanes(lines: readonly Unplaced[]): Line[] {
  const pairs = new Map<string, Unplaced[]>();
  for (const line of lines) {
    const pair = line.from < line.to ? `${line.from}\n${line.to}` : `${line.to}\n${line.from}`;
    const together = pairs.get(pair) ?? [];
    together.push(line);
    pairs.set(pair, together);
  }
  const lanes = new Map<string, number>();
  for (const together of pairs.values()) {
    const side = (line: Unplaced) => (line.directed ? (line.from < line.to ? 0 : 2) : 1);
    const ordered = [...together].sort((a, b) => side(a) - side(b));
    ordered.forEach((line, i) => lanes.set(line.id, i - (ordered.length - 1) / 2));
  }
  return lines.map((line) => ({ ...line, lane: lanes.get(line.id) ?? 0 }));
}
