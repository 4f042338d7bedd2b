/** The JSON from which the timeline is drawn: `GET /api/timeline`. Days are written `2025-04-03`. */
export interface TimelineData {
  /** Changes whenever the dossier changes. */
  readonly version: string;
  /** `fr` or `en`. */
  readonly language: string;
  /** The one with most sources first. */
  readonly lanes: readonly LaneData[];
  /** The earliest first. */
  readonly marks: readonly MarkData[];
  /** Memberships, in their lanes. */
  readonly intervals: readonly IntervalData[];
  /** Ties of which a date is unknown, the best founded first; not all of them when there are many. */
  readonly undated: readonly UndatedData[];
  readonly undatedFacts: number;
  /** How many facts each date has, whatever range of dates is shown. */
  readonly dates: readonly DateData[];
  /** What the picture has no room for. */
  readonly hidden: { readonly lanes: number; readonly marks: number };
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly credits: { readonly filters: string; readonly sources: string };
}

export interface LaneData {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  /** What a click on its label selects; null for nothing. */
  readonly selection: string | null;
  readonly sources: number;
}

/** What the facts of one tie say of one date. */
export interface MarkData {
  readonly id: string;
  /** What a click on it selects. */
  readonly selection: string;
  readonly type: string;
  readonly title: string;
  /** Places in the list of lanes, one or more. */
  readonly lanes: readonly number[];
  /** The date in words, as far as it is known. */
  readonly date: string;
  /** The first and the last day that the date may mean. */
  readonly first: string;
  readonly last: string;
  /** Whether the text gives the date; otherwise it is that of the article. */
  readonly own: boolean;
  readonly status: string;
  readonly contested: boolean;
  /** Most facts first. */
  readonly domains: readonly string[];
  readonly facts: number;
  readonly sources: number;
  readonly statuses: readonly { readonly status: string; readonly facts: number }[];
}

/** A stay of an actor in an organisation. */
export interface IntervalData {
  readonly lane: number;
  readonly label: string;
  readonly title: string;
  /** The tie that proves it; null when no article speaks of it. */
  readonly selection: string | null;
  readonly begin: TurnData | null;
  /** An announced withdrawal, which ends nothing. */
  readonly announcedEnd: TurnData | null;
  readonly end: TurnData | null;
  readonly onlyAnnounced: boolean;
}

/** A beginning or an end; without first, last and date when its date is unknown. */
export interface TurnData {
  readonly first: string | null;
  readonly last: string | null;
  readonly date: string | null;
  /** Whether it may have been earlier. */
  readonly atTheLatest: boolean;
  /** Whether it is general knowledge that no article states. */
  readonly known: boolean;
}

export interface UndatedData {
  readonly selection: string;
  readonly title: string;
  readonly status: string;
  readonly facts: number;
}

export interface DateData {
  readonly first: string;
  readonly last: string;
  readonly facts: number;
}

export class ContractError extends Error {}

/** @throws ContractError when the value is not what the server promised */
export function parseTimeline(value: unknown): TimelineData {
  const data = value as Partial<TimelineData> | null;
  if (data === null || typeof data !== 'object' || !Array.isArray(data.lanes) || !Array.isArray(data.marks)) {
    throw new ContractError('no timeline: lanes and marks expected');
  }
  const lanes = data.lanes;
  return {
    version: String(data.version ?? ''),
    language: data.language ?? 'fr',
    lanes,
    marks: data.marks.filter((mark: MarkData) => mark.lanes.every((lane) => lane >= 0 && lane < lanes.length)),
    intervals: (data.intervals ?? []).filter(({ lane }) => lane >= 0 && lane < lanes.length),
    undated: data.undated ?? [],
    undatedFacts: data.undatedFacts ?? 0,
    dates: data.dates ?? [],
    hidden: data.hidden ?? { lanes: 0, marks: 0 },
    words: data.words ?? {},
    texts: data.texts ?? {},
    credits: data.credits ?? { filters: '', sources: '' },
  };
}
