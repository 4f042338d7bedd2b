/**
 * The graph from which the network is drawn; `wire.ts` reads it from JSON.
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
  /** The sentence of a tie by its relation and status. */
  readonly phrases: Phrases;
  /** Less than `total` when only the strongest part of a large graph was sent. */
  readonly shown: Extent;
  readonly total: Extent;
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
  /** The full name. */
  readonly name: string;
  /** What is written on or under the mark: an acronym or a short name. */
  readonly label: string;
  /** The name within sentences. */
  readonly forms: NameForms;
  /** ISO 3166-1 alpha-2 in lower case, states only. */
  readonly flag?: string;
  /** Independent sources and facts of all its ties, and actors at their other ends, whether they were sent or not. */
  readonly sources: number;
  readonly facts: number;
  readonly neighbours: number;
  /** Degrees; states only. */
  readonly latitude?: number;
  readonly longitude?: number;
}

/** The name of an actor as the words around it want it: "le Mali", "que le Mali", "du Mali", "au Mali". */
export interface NameForms {
  readonly subject: string;
  readonly that: string;
  readonly of: string;
  readonly to: string;
  /** 1 or 2: the number its verb takes. */
  readonly number: number;
}

/**
 * By relation and status a pattern for a subject in the singular and one for the plural: {0} is the subject, {1} the
 * subject after "that", {2} the object by itself, {3} after "of", {4} after "to".
 */
export type Phrases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface TieData {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly directed: boolean;
  /** The strongest status. */
  readonly status: string;
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

/** Keys of `labels.text`, each `network.canvas.<key>` in the messages. `{0}`, `{1}` and so on are filled in. */
export const TEXT_KEYS = [
  'network', 'help', 'legend', 'relations', 'cooperation', 'statuses', 'actors', 'blocs', 'bloc', 'showLegend',
  'filterBy', 'zoomIn', 'zoomOut', 'fit', 'loading', 'empty', 'emptyHint', 'error', 'retry', 'fallback', 'tooMany',
  'sourcesOne', 'sourcesMany', 'factsOne', 'factsMany', 'neighboursOne', 'neighboursMany', 'contested', 'noTie',
  'selected', 'nothingSelected', 'width', 'layout', 'layoutForce', 'layoutCircle', 'layoutBloc',
  'layoutMap', 'undo', 'redo', 'undone', 'redone', 'lasso', 'awayOne', 'awayMany', 'stepsOne', 'stepsMany', 'focusOn', 'wholeNetwork',
  'export', 'exportPng', 'exportSvg', 'exportPdf', 'exportFailed', 'permalink', 'unpin', 'size', 'sizeSources',
  'sizeDegree', 'sizeFacts', 'sizeSame', 'actions', 'select', 'evidence', 'focusHere', 'addToSelection', 'pathFrom', 'pathTo',
  'pathChoose', 'pathNone', 'hide', 'pin', 'unpinOne', 'copyLink', 'linkCopied', 'linkFailed', 'showHidden', 'hiddenOne',
  'hiddenMany', 'selectedMany', 'showing', 'singleSource', 'openTable', 'sources',
  'hiddenMost', 'showMore', 'showAll', 'showMost', 'showAround', 'showStrongest', 'showingAll', 'drawn', 'arranging', 'cancel',
  'cancelled',
] as const;

export type TextKey = (typeof TEXT_KEYS)[number];
