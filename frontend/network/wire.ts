import type {
  ActorData, BlocData, DomainData, Extent, GraphData, NameForms, Phrases, TieData,
} from './contract.ts';

/**
 * The JSON of a graph, as `src/test/resources/network/graph-example.json` shows it: actors and ties are columns, in
 * which actors and the constants of closed lists stand as numbers from 0.
 */
interface Wire {
  readonly version?: string;
  readonly language?: string;
  readonly names: Readonly<Record<'kinds' | 'types' | 'symmetric' | 'statuses' | 'domains', readonly string[]>>;
  readonly actors: {
    readonly ids: readonly string[];
    readonly kinds: readonly number[];
    readonly names: readonly string[];
    /** Null where the label is the name. */
    readonly labels: readonly (string | null)[];
    /** What stands before the label, or before the name of a person. */
    readonly forms: readonly number[];
    readonly sources: readonly number[];
    readonly facts: readonly number[];
    readonly neighbours: readonly number[];
  };
  readonly states: {
    readonly actors: readonly number[];
    readonly flags: readonly string[];
    readonly latitudes: readonly number[];
    readonly longitudes: readonly number[];
  };
  readonly ties: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly types: readonly number[];
    readonly statuses: readonly number[];
    readonly sources: readonly number[];
    readonly facts: readonly number[];
    readonly contested: readonly number[];
    /** For each tie four numbers a domain: domain, status, sources, facts. */
    readonly domains: readonly (readonly number[])[];
  };
  readonly blocs?: readonly BlocData[];
  readonly labels?: Partial<GraphData['labels']>;
  /** What stands before names within sentences. */
  readonly forms: readonly NameForms[];
  readonly phrases?: Phrases;
  readonly hidden?: GraphData['hidden'];
  readonly shown?: Partial<Extent>;
  readonly total?: Partial<Extent>;
}

export class ContractError extends Error {}

/**
 * Reads what came over the wire; a tie or bloc that points to an unknown actor is left out.
 *
 * @throws ContractError when it is no graph at all
 */
export function parseGraph(value: unknown): GraphData {
  const wire = checked(value);
  const actors = actorsOf(wire);
  const known = new Set(actors.map((actor) => actor.id));
  const ties = tiesOf(wire, actors);
  const blocs = (wire.blocs ?? [])
    .filter((bloc) => typeof bloc?.id === 'string')
    .map((bloc) => ({ ...bloc, members: bloc.members.filter((member) => known.has(member)) }))
    .filter((bloc) => bloc.members.length > 0);
  const drawn = { actors: actors.length, ties: ties.length };
  return {
    version: String(wire.version ?? ''),
    language: wire.language ?? 'fr',
    actors,
    ties,
    blocs,
    labels: {
      relation: wire.labels?.relation ?? {},
      domain: wire.labels?.domain ?? {},
      status: wire.labels?.status ?? {},
      actorKind: wire.labels?.actorKind ?? {},
      text: wire.labels?.text ?? {},
    },
    phrases: wire.phrases ?? {},
    hidden: wire.hidden ?? { facts: 0, ties: 0 },
    shown: { ...drawn, ...wire.shown },
    total: { ...drawn, ...wire.total },
  };
}

const NAMES = ['kinds', 'types', 'symmetric', 'statuses', 'domains'] as const;
const ACTOR_COLUMNS = ['ids', 'kinds', 'names', 'labels', 'forms', 'sources', 'facts', 'neighbours'] as const;
const STATE_COLUMNS = ['actors', 'flags', 'latitudes', 'longitudes'] as const;
const TIE_COLUMNS = ['from', 'to', 'types', 'statuses', 'sources', 'facts', 'domains'] as const;

function checked(value: unknown): Wire {
  const wire = value as Partial<Wire> | null;
  if (wire === null || typeof wire !== 'object') {
    throw new ContractError('not a graph: an object expected');
  }
  NAMES.forEach((name) => listOf(wire.names?.[name], `names.${name}`));
  alike(wire.actors, ACTOR_COLUMNS, 'actors');
  alike(wire.states, STATE_COLUMNS, 'states');
  alike(wire.ties, TIE_COLUMNS, 'ties');
  listOf(wire.ties?.contested, 'ties.contested');
  listOf(wire.forms, 'forms');
  return wire as Wire;
}

function alike<K extends string>(columns: Partial<Record<K, unknown>> | undefined, keys: readonly K[], name: string): void {
  const lengths = keys.map((key) => listOf(columns?.[key], `${name}.${key}`).length);
  if (lengths.some((length) => length !== lengths[0])) {
    throw new ContractError(`not a graph: columns of ${name} of one length expected`);
  }
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new ContractError(`not a graph: a list ${name} expected`);
  }
  return value;
}

function actorsOf({ actors, states, names, forms }: Wire): ActorData[] {
  const state = new Map(states.actors.map((actor, i) => [actor, i]));
  return actors.ids.map((id, i) => {
    const name = actors.names[i];
    const label = actors.labels[i] ?? name;
    const kind = names.kinds[actors.kinds[i]] ?? '';
    const at = state.get(i);
    return {
      id,
      kind,
      name,
      label,
      forms: formsOf(kind === 'PERSON' ? name : label, forms[actors.forms[i]]),
      ...(at === undefined
        ? {}
        : { flag: states.flags[at], latitude: states.latitudes[at], longitude: states.longitudes[at] }),
      sources: actors.sources[i],
      facts: actors.facts[i],
      neighbours: actors.neighbours[i],
    };
  });
}

/** A name with what stands before it. */
function formsOf(name: string, before: NameForms | undefined): NameForms {
  const { subject = '', that = '', of = '', to = '', number = 1 } = before ?? {};
  return { subject: subject + name, that: that + name, of: of + name, to: to + name, number };
}

function tiesOf({ ties, names }: Wire, actors: readonly ActorData[]): TieData[] {
  const symmetric = new Set(names.symmetric);
  const contested = new Set(ties.contested);
  return ties.from.flatMap((fromNumber, i) => {
    const from = actors[fromNumber]?.id;
    const to = actors[ties.to[i]]?.id;
    const type = names.types[ties.types[i]];
    if (from === undefined || to === undefined || type === undefined || from === to) {
      return [];
    }
    return [{
      id: `${from}~${to}~${type}`,
      from,
      to,
      type,
      directed: !symmetric.has(type),
      status: names.statuses[ties.statuses[i]] ?? '',
      sources: ties.sources[i],
      facts: ties.facts[i],
      contested: contested.has(i),
      domains: domainsOf(ties.domains[i], names),
    }];
  });
}

const PER_DOMAIN = 4;

function domainsOf(numbers: readonly number[], names: Wire['names']): DomainData[] {
  const domains: DomainData[] = [];
  for (let i = 0; i + PER_DOMAIN <= numbers.length; i += PER_DOMAIN) {
    domains.push({
      domain: names.domains[numbers[i]] ?? '',
      status: names.statuses[numbers[i + 1]] ?? '',
      sources: numbers[i + 2],
      facts: numbers[i + 3],
    });
  }
  return domains;
}
