/**
 * The JSON from which the network is drawn, as `src/test/resources/network/graph-example.json` shows it.
 *
 * Every text that the element shows comes from `labels`. Keys of `labels.text` are listed in `TEXT_KEYS`.
 */
export interface GraphData {
  /** Changes whenever anything below changes. */
  readonly version: string;
  /** BCP 47, `fr` or `en`: the language of names and labels. */
  readonly language: string;
  readonly actors: readonly ActorData[];
  readonly ties: readonly TieData[];
  readonly blocs: readonly BlocData[];
  readonly labels: Labels;
  /** Given when only the strongest part of a large graph was sent: what there is of it, and what there would be. */
  readonly shown?: Extent;
  readonly total?: Extent;
  /** What the filters hide. */
  readonly hidden: { readonly facts: number; readonly ties: number };
}

export interface Extent {
  readonly actors: number;
  readonly ties: number;
}

export interface ActorData {
  readonly id: string;
  readonly kind: string;
  readonly organisationKind?: string;
  /** The full name. */
  readonly name: string;
  /** What is written on or under the mark: an acronym or a short name. */
  readonly label: string;
  /** ISO 3166-1 alpha-2 in lower case, states only. */
  readonly flag?: string;
  /** Independent sources and facts that name the actor. */
  readonly sources: number;
  readonly facts: number;
  /** Degrees; states only. */
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface TieData {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly directed: boolean;
  /** The strongest status. */
  readonly status: string;
  /** Facts by status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly sources: number;
  readonly facts: number;
  readonly contested: boolean;
  readonly domains: readonly DomainData[];
}

export interface DomainData {
  readonly domain: string;
  readonly status: string;
  readonly sources: number;
  readonly facts: number;
}

export interface BlocData {
  /** The id of the organisation. */
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
}

export interface Labels {
  readonly relation: Readonly<Record<string, string>>;
  readonly domain: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly actorKind: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
}

/** Keys of `labels.text`, each `network.canvas.<key>` in the messages. `{0}` and `{1}` are filled in. */
export const TEXT_KEYS = [
  'network', 'help', 'legend', 'relations', 'cooperation', 'statuses', 'actors', 'blocs', 'bloc', 'showLegend',
  'filterBy', 'zoomIn', 'zoomOut', 'fit', 'loading', 'empty', 'emptyHint', 'error', 'retry', 'fallback', 'tooMany',
  'sourcesOne', 'sourcesMany', 'factsOne', 'factsMany', 'neighboursOne', 'neighboursMany', 'contested', 'noTie',
  'selected', 'nothingSelected', 'summary', 'width', 'layout', 'layoutForce', 'layoutCircle', 'layoutBloc',
  'layoutMap', 'undo', 'redo', 'undone', 'redone', 'lasso', 'steps', 'stepsOne', 'stepsMany', 'focusOn', 'wholeNetwork',
  'export', 'exportPng', 'exportSvg', 'exportPdf', 'exportFailed', 'permalink', 'unpin', 'size', 'sizeSources',
  'sizeDegree', 'sizeFacts', 'sizeSame', 'actions', 'select', 'evidence', 'focusHere', 'addToSelection', 'pathFrom', 'pathTo',
  'pathChoose', 'pathNone', 'hide', 'pin', 'unpinOne', 'copyLink', 'linkCopied', 'linkFailed', 'showHidden', 'hiddenOne',
  'hiddenMany', 'selectedMany', 'showing', 'singleSource', 'openTable', 'sources',
] as const;

export type TextKey = (typeof TEXT_KEYS)[number];

export class ContractError extends Error {}

/**
 * Checks what came over the wire; a tie or bloc that points to an unknown actor is left out.
 *
 * @throws ContractError when it is no graph at all
 */
export function parseGraph(value: unknown): GraphData {
  const graph = value as Partial<GraphData> | null;
  if (graph === null || typeof graph !== 'object' || !Array.isArray(graph.actors) || !Array.isArray(graph.ties)) {
    throw new ContractError('not a graph: actors and ties expected');
  }
  const actors = graph.actors.filter((actor) => typeof actor?.id === 'string');
  const known = new Set(actors.map((actor) => actor.id));
  const ties = graph.ties.filter((tie) => known.has(tie?.from) && known.has(tie?.to) && tie.from !== tie.to);
  const blocs = (graph.blocs ?? [])
    .filter((bloc) => typeof bloc?.id === 'string')
    .map((bloc) => ({ ...bloc, members: bloc.members.filter((member) => known.has(member)) }))
    .filter((bloc) => bloc.members.length > 0);
  return {
    version: String(graph.version ?? ''),
    language: graph.language ?? 'fr',
    actors,
    ties,
    blocs,
    labels: {
      relation: graph.labels?.relation ?? {},
      domain: graph.labels?.domain ?? {},
      status: graph.labels?.status ?? {},
      actorKind: graph.labels?.actorKind ?? {},
      text: graph.labels?.text ?? {},
    },
    ...extents(graph),
    hidden: graph.hidden ?? { facts: 0, ties: 0 },
  };
}

function extents({ shown, total }: Partial<GraphData>): Pick<GraphData, 'shown' | 'total'> {
  const counts = (extent?: Partial<Extent>) => typeof extent?.actors === 'number' && typeof extent.ties === 'number';
  return counts(shown) && counts(total) ? { shown, total } : {};
}
