import { ACTOR_KINDS, DOMAIN_RULES, RELATION_RULES, STATUS_RULES, relationRule } from '../appearance/appearance.ts';
import type { ColourToken, MidMark } from '../appearance/appearance.ts';
import type { Line, Model } from './model.ts';
import { dashFor } from './reducers.ts';
import type { Texts } from './texts.ts';

export type FilterKind = 'type' | 'domain' | 'status' | 'actorKind' | 'sources' | 'contested';

/** What an entry shows before its words. */
export type Sample =
  | { readonly shape: 'line'; readonly colour: ColourToken; readonly width: number; readonly dash: readonly number[];
      readonly arrow: boolean; readonly mid: MidMark }
  | { readonly shape: 'state' | 'organisation' | 'person' | 'bloc' | 'single' | 'contested' };

export interface LegendEntry {
  /** Null for what cannot be filtered. */
  readonly filter: { readonly kind: FilterKind; readonly value: string } | null;
  readonly label: string;
  readonly sample: Sample;
}

export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** The legend of what is drawn now: only rules that are in use, in the order of the rules. */
export function legendOf(model: Model, texts: Texts): LegendGroup[] {
  const lines = [...model.lines.values()];
  const relations = new Set(lines.filter((line) => line.domain === null).map((line) => relationRule(line.type).type));
  const domains = new Set(lines.map((line) => line.domain));
  const statuses = new Set(lines.map((line) => line.status));
  const kinds = new Set([...model.actors.values()].map((actor) => actor.kind));
  const directed = new Set(lines.filter((line) => line.directed).map((line) => line.type));
  const groups: LegendGroup[] = [
    {
      title: texts.text('relations'),
      entries: RELATION_RULES.filter((rule) => relations.has(rule.type)).map((rule) => {
        const arrow = directed.has(rule.type) && rule.type !== 'MEMBER_OF' && rule.type !== 'HOLDS_OFFICE';
        const width = 2.4 * rule.weight;
        const sample = { shape: 'line', colour: rule.colour, width, dash: [], arrow, mid: rule.mid } as const;
        return { filter: { kind: 'type', value: rule.type }, label: texts.relation(rule.type), sample };
      }),
    },
    {
      title: texts.text('cooperation'),
      entries: DOMAIN_RULES.filter((rule) => domains.has(rule.domain)).map((rule) => ({
        filter: { kind: 'domain', value: rule.domain },
        label: texts.domain(rule.domain),
        sample: { shape: 'line', colour: rule.colour, width: 3.4, dash: [], arrow: false, mid: 'none' },
      })),
    },
    {
      title: texts.text('statuses'),
      entries: STATUS_RULES.filter((rule) => statuses.has(rule.status) && (rule.dash.length > 0 || statuses.size > 1))
        .map((rule) => ({
          filter: { kind: 'status', value: rule.status },
          label: texts.status(rule.status),
          sample: {
            shape: 'line', colour: rule.colour ?? 'text-muted', width: 2.4, dash: dashFor(rule.dash, 2), arrow: false,
            mid: 'none',
          },
        })),
    },
    { title: texts.text('sources'), entries: sourceEntries(lines, texts) },
    {
      title: texts.text('actors'),
      entries: [
        ...ACTOR_KINDS.filter((kind) => kinds.has(kind)).map((kind): LegendEntry => ({
          filter: { kind: 'actorKind', value: kind },
          label: texts.actorKind(kind),
          sample: { shape: kind.toLowerCase() as 'state' | 'organisation' | 'person' },
        })),
        ...model.blocs.map((bloc): LegendEntry => ({
          filter: null, label: texts.text('bloc', bloc.label), sample: { shape: 'bloc' },
        })),
      ],
    },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

function sourceEntries(lines: readonly Line[], texts: Texts): LegendEntry[] {
  const single: LegendEntry = {
    filter: { kind: 'sources', value: '1' }, label: texts.text('singleSource'), sample: { shape: 'single' },
  };
  const contested: LegendEntry = {
    filter: { kind: 'contested', value: 'only' }, label: texts.text('contested'), sample: { shape: 'contested' },
  };
  return [
    ...(lines.some((line) => line.sources === 1) ? [single] : []),
    ...(lines.some((line) => line.contested) ? [contested] : []),
  ];
}

const PARAMETERS: Record<FilterKind, string> = {
  type: 'type', domain: 'domain', status: 'status', actorKind: 'kind', sources: 'minSources', contested: 'contested',
};

/** Whether the query of an address filters by what an entry stands for. */
export function isFiltered(query: string, kind: FilterKind, value: string): boolean {
  const values = new URLSearchParams(query).getAll(PARAMETERS[kind]).flatMap((text) => text.split(','));
  return kind === 'sources' ? values.some((text) => Number(text) > 1) : values.includes(value);
}
