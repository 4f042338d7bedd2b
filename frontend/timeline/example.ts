import type { MarkData, TimelineData } from './contract.ts';

const mark = (id: string, lanes: number[], first: string, last: string, rest: Partial<MarkData> = {}): MarkData => ({
  id,
  selection: 'PER~CHL~COOPERATES',
  type: 'COOPERATES',
  title: 'Peru cooperates with Chile',
  lanes,
  date: first,
  first,
  last,
  own: true,
  status: 'ASSERTED',
  contested: false,
  domains: [],
  facts: 1,
  sources: 1,
  statuses: [{ status: 'ASSERTED', facts: 1 }],
  ...rest,
});

/** A small example for tests: two lanes, a day, a month, a plan, and a name that tries to be markup. */
export const EXAMPLE: TimelineData = {
  version: 'v1',
  language: 'en',
  lanes: [
    { id: 'PER', label: 'Peru', name: 'Peru', selection: 'PER', sources: 3 },
    { id: 'org:x', label: '<script>alert(1)</script>', name: '<img src=x>', selection: 'org:x', sources: 1 },
  ],
  marks: [
    mark('a', [0], '2024-03-01', '2024-03-31', { domains: ['ENERGY', 'TRADE'] }),
    mark('b', [0, 1], '2024-06-15', '2024-06-15', {
      own: false,
      status: 'PLANNED',
      selection: 'PER~org:x~WITHDRAWS_FROM',
      type: 'WITHDRAWS_FROM',
      facts: 3,
      sources: 2,
      statuses: [{ status: 'PLANNED', facts: 2 }, { status: 'DENIED', facts: 1 }],
      contested: true,
    }),
  ],
  intervals: [
    {
      lane: 0,
      label: 'X',
      title: 'Peru – X',
      selection: 'PER~org:x~WITHDRAWS_FROM',
      begin: { first: '1999-01-01', last: '1999-12-31', date: '1999', atTheLatest: false, known: true },
      announcedEnd: { first: '2024-04-10', last: '2024-04-10', date: '10 April 2024', atTheLatest: false, known: false },
      end: { first: '2024-06-01', last: '2024-06-30', date: 'June 2024', atTheLatest: false, known: false },
      onlyAnnounced: false,
    },
  ],
  undated: [{ selection: 'PER~CHL~AIDS', title: 'Peru aids Chile', status: 'ASSERTED', facts: 2 }],
  undatedFacts: 2,
  dates: [{ first: '2024-03-01', last: '2024-03-31', facts: 1 }, { first: '2024-06-15', last: '2024-06-15', facts: 3 }],
  hidden: { lanes: 0, marks: 0 },
  words: {
    domain: { ENERGY: 'energy', TRADE: 'trade' },
    relation: { COOPERATES: 'cooperates with', WITHDRAWS_FROM: 'withdraws from' },
    status: { ASSERTED: 'stated', PLANNED: 'planned', DENIED: 'denied' },
  },
  texts: {
    factsOne: '{0} fact', factsMany: '{0} facts', sourcesOne: '{0} source', sourcesMany: '{0} sources',
    'interval.title': 'Membership: {0}', 'interval.begin': 'beginning: {0}', 'interval.end': 'end: {0}',
    'interval.announced': 'withdrawal announced: {0}', 'interval.known': '{0} (general knowledge)',
    'interval.latest': 'at the latest {0}', 'interval.open': 'no known end', 'interval.unproven': 'Nobody says so.',
    'legend.membership': 'membership', 'legend.announced': 'announced end', 'legend.ended': 'effective end',
    byArticle: 'date of the article', uncertain: 'day unknown', contested: 'contested',
    'legend.withdrawal': 'withdrawal', 'legend.own': 'date in the text', 'legend.span': 'day unknown',
  },
  credits: { filters: 'No filter', sources: 'Sources: 2 articles' },
};
