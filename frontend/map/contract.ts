/** The JSON from which the map is drawn: `GET /api/map`. */
export interface MapData {
  /** Changes whenever the dossier changes. */
  readonly version: string;
  /** `fr` or `en`. */
  readonly language: string;
  /** What fills the states: `sources`, `ties` or `facts`. */
  readonly measure: string;
  /** Those with a place, the one with the greatest measure first. */
  readonly actors: readonly ActorData[];
  /** The best founded first. */
  readonly ties: readonly TieData[];
  readonly blocs: readonly BlocData[];
  /** Actors without a place, the first by name. */
  readonly unplaced: readonly { readonly id: string; readonly name: string }[];
  readonly unplacedActors: number;
  readonly hiddenActors: number;
  readonly hiddenTies: number;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly credits: { readonly filters: string; readonly sources: string };
}

export interface ActorData {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Why it stands there: `CAPITAL`, `MIDDLE`, `SEAT` or `AMONG`. */
  readonly where: string;
  readonly city: string | null;
  /** Of the measure. */
  readonly value: number;
  readonly ties: number;
  readonly facts: number;
  readonly sources: number;
}

export interface TieData {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly directed: boolean;
  readonly title: string;
  readonly status: string;
  readonly contested: boolean;
  /** Most facts first. */
  readonly domains: readonly string[];
  readonly facts: number;
  readonly sources: number;
}

export interface BlocData {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
}

export class ContractError extends Error {}

/** @throws ContractError when the value is not what the server promised */
export function parseMap(value: unknown): MapData {
  const data = value as Partial<MapData> | null;
  if (data === null || typeof data !== 'object' || !Array.isArray(data.actors) || !Array.isArray(data.ties)) {
    throw new ContractError('no map: actors and ties expected');
  }
  const known = new Set(data.actors.map((actor: ActorData) => actor.id));
  return {
    version: String(data.version ?? ''),
    language: data.language ?? 'fr',
    measure: data.measure ?? 'sources',
    actors: data.actors,
    ties: data.ties.filter((tie: TieData) => known.has(tie.from) && known.has(tie.to)),
    blocs: data.blocs ?? [],
    unplaced: data.unplaced ?? [],
    unplacedActors: data.unplacedActors ?? 0,
    hiddenActors: data.hiddenActors ?? 0,
    hiddenTies: data.hiddenTies ?? 0,
    words: data.words ?? {},
    texts: data.texts ?? {},
    credits: data.credits ?? { filters: '', sources: '' },
  };
}
