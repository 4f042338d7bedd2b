/** The JSON from which the charts of the domains view are drawn: `GET /api/domains`. */
export interface DomainsData {
  /** Changes whenever the dossier changes. */
  readonly version: string;
  /** `fr` or `en`. */
  readonly language: string;
  /** The longest bar first. */
  readonly bars: readonly CountData[];
  readonly matrix: MatrixData;
  /** One pair, or two to be compared. */
  readonly pairs: readonly PairData[];
  /** The largest flow first, as many as are drawn. */
  readonly flows: readonly FlowData[];
  /** Flows for which the picture has no room; the table has them all. */
  readonly hiddenFlows: number;
  readonly time: TimeData;
  /** Short names of the actors in the flows. */
  readonly actors: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<'domain' | 'status', Readonly<Record<string, string>>>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly credits: { readonly filters: string; readonly sources: string };
}

/** What one bar or one cell stands for. */
export interface CountData {
  readonly domain: string;
  /** What a click on it selects. */
  readonly selection: string;
  readonly facts: number;
  /** Independent sources. */
  readonly sources: number;
  /** The strongest status first. */
  readonly statuses: readonly StatusData[];
}

export interface StatusData {
  readonly status: string;
  readonly facts: number;
  readonly sources: number;
}

export interface MatrixData {
  readonly domains: readonly string[];
  readonly rows: readonly RowData[];
  /** Rows for which the picture has no room. */
  readonly hiddenRows: number;
}

export interface RowData {
  readonly actor: string;
  readonly label: string;
  readonly name: string;
  readonly facts: number;
  readonly sources: number;
  readonly cells: readonly CountData[];
}

export interface PairData {
  readonly name: string;
  readonly facts: number;
  readonly sources: number;
  readonly bars: readonly CountData[];
}

/** From an actor through a domain to another actor. */
export interface FlowData {
  readonly from: string;
  readonly to: string;
  readonly count: CountData;
}

export interface TimeData {
  readonly domains: readonly string[];
  readonly periods: readonly PeriodData[];
  /** Facts without a period. */
  readonly undated: number;
}

export interface PeriodData {
  readonly name: string;
  readonly cells: readonly CountData[];
}

export class ContractError extends Error {}

/** @throws ContractError when the value is not what the server promised */
export function parseDomains(value: unknown): DomainsData {
  const data = value as Partial<DomainsData> | null;
  if (data === null || typeof data !== 'object' || !Array.isArray(data.bars) || !Array.isArray(data.matrix?.rows)) {
    throw new ContractError('no domains: bars and matrix expected');
  }
  return {
    version: String(data.version ?? ''),
    language: data.language ?? 'fr',
    bars: data.bars,
    matrix: { domains: data.matrix.domains ?? [], rows: data.matrix.rows, hiddenRows: data.matrix.hiddenRows ?? 0 },
    pairs: data.pairs ?? [],
    flows: data.flows ?? [],
    hiddenFlows: data.hiddenFlows ?? 0,
    time: { domains: data.time?.domains ?? [], periods: data.time?.periods ?? [], undated: data.time?.undated ?? 0 },
    actors: data.actors ?? {},
    words: { domain: data.words?.domain ?? {}, status: data.words?.status ?? {} },
    texts: data.texts ?? {},
    credits: data.credits ?? { filters: '', sources: '' },
  };
}
