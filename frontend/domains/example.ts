import type { CountData, DomainsData } from './contract.ts';
import type { Scene } from './kinds.ts';
import { textsOf } from './texts.ts';

const count = (domain: string, selection: string, ...statuses: [string, number][]): CountData => ({
  domain,
  selection,
  facts: statuses.reduce((sum, [, facts]) => sum + facts, 0),
  sources: 2,
  statuses: statuses.map(([status, facts]) => ({ status, facts, sources: 1 })),
});

/** A small example for tests: trade and energy, Peru and a name that tries to be markup. */
export const EXAMPLE: DomainsData = {
  version: 'v1',
  language: 'en',
  bars: [
    count('TRADE', 'domain:TRADE', ['ASSERTED', 2], ['PLANNED', 1]),
    count('ENERGY', 'domain:ENERGY', ['POSSIBLE', 1]),
  ],
  matrix: {
    domains: ['TRADE', 'ENERGY'],
    rows: [
      {
        actor: 'PER',
        label: 'Peru',
        name: 'Peru',
        facts: 4,
        sources: 2,
        cells: [
          count('TRADE', 'PER#TRADE', ['ASSERTED', 2], ['PLANNED', 1]),
          count('ENERGY', 'PER#ENERGY', ['POSSIBLE', 1]),
        ],
      },
      {
        actor: 'org:x',
        label: '<script>alert(1)</script>',
        name: '<img src=x onerror=alert(1)>',
        facts: 1,
        sources: 1,
        cells: [count('ENERGY', 'org:x#ENERGY', ['POSSIBLE', 1])],
      },
    ],
    hiddenRows: 1,
  },
  pairs: [
    { name: 'Peru – <script>', facts: 4, sources: 2, bars: [count('TRADE', 'coop:PER~org:x#TRADE', ['ASSERTED', 3])] },
    { name: 'Chile – Peru', facts: 2, sources: 1, bars: [count('ENERGY', 'coop:CHL~PER#ENERGY', ['PLANNED', 2])] },
  ],
  flows: [
    { from: 'PER', to: 'org:x', count: count('TRADE', 'coop:PER~org:x#TRADE', ['ASSERTED', 3]) },
    { from: 'PER', to: 'CHL', count: count('ENERGY', 'coop:CHL~PER#ENERGY', ['PLANNED', 2]) },
    { from: 'CHL', to: 'org:x', count: count('TRADE', 'coop:CHL~org:x#TRADE', ['POSSIBLE', 1]) },
  ],
  hiddenFlows: 0,
  time: {
    domains: ['TRADE', 'ENERGY'],
    periods: [
      { name: 'March 2025', cells: [count('TRADE', 'coop#TRADE@2025-03', ['ASSERTED', 2])] },
      { name: 'April 2025', cells: [] },
      { name: 'May 2025', cells: [count('TRADE', 'coop#TRADE@2025-05', ['ASSERTED', 1]), count('ENERGY', 'coop#ENERGY@2025-05', ['PLANNED', 4])] },
    ],
    undated: 1,
  },
  actors: { PER: 'Peru', CHL: 'Chile', 'org:x': '<script>alert(1)</script>' },
  words: {
    domain: { TRADE: 'trade and investment', ENERGY: 'energy and resources' },
    status: { ASSERTED: 'stated', PLANNED: 'planned', POSSIBLE: 'possible' },
  },
  texts: {
    factsOne: '{0} fact',
    factsMany: '{0} facts',
    sourcesOne: '{0} independent source',
    sourcesMany: '{0} independent sources',
    briefSourcesMany: '{0} sources',
    facts: 'facts',
    moreOne: '1 more actor',
    cooperation: 'Cooperation by domain',
    matrix: 'Actors and domains',
    pairs: 'Profile of pairs',
    flow: 'Who with whom',
    time: 'Domains over time',
    undatedOne: '1 fact without a date',
    undated: '{0} facts without a date',
    moreFlows: '{0} more flows',
  },
  credits: { filters: 'No filter', sources: 'Sources: 2 articles' },
};

/** The example on white paper, in one colour. */
export function exampleScene(data: DomainsData = EXAMPLE, width = 900): Scene {
  const colours: Record<string, string> = { canvas: '#ffffff', surface: '#ffffff', text: '#000000' };
  return { data, texts: textsOf(data), palette: (token) => colours[token] ?? '#204080', width, font: 'sans-serif' };
}
