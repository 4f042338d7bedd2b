import type { MapData } from './contract.ts';

/** A small example for tests: two states, an organisation whose name tries to be markup, two ties. */
export const EXAMPLE: MapData = {
  version: 'v1',
  language: 'en',
  measure: 'sources',
  actors: [
    {
      id: 'MLI', kind: 'STATE', label: 'Mali', name: 'Mali', longitude: -8, latitude: 12.65, where: 'CAPITAL',
      city: 'Bamako', value: 3, ties: 2, facts: 4, sources: 3,
    },
    {
      id: 'NER', kind: 'STATE', label: 'Niger', name: 'Niger', longitude: 2.11, latitude: 13.51, where: 'CAPITAL',
      city: 'Niamey', value: 1, ties: 1, facts: 1, sources: 1,
    },
    {
      id: 'org:x', kind: 'ORGANISATION', label: '<script>x</script>', name: '<img src=x>', longitude: 7.5, latitude: 9.1,
      where: 'SEAT', city: 'Abuja', value: 2, ties: 1, facts: 2, sources: 2,
    },
  ],
  ties: [
    {
      id: 'MLI~org:x~WITHDRAWS_FROM', from: 'MLI', to: 'org:x', type: 'WITHDRAWS_FROM', directed: true,
      title: 'Mali withdraws from X', status: 'PLANNED', contested: true, domains: [], facts: 2, sources: 2,
    },
    {
      id: 'MLI~NER~COOPERATES', from: 'MLI', to: 'NER', type: 'COOPERATES', directed: false,
      title: 'Mali cooperates with Niger', status: 'ASSERTED', contested: false, domains: ['ENERGY'], facts: 1, sources: 1,
    },
  ],
  blocs: [{ id: 'org:x', label: 'X', members: ['MLI', 'NER'] }],
  unplaced: [],
  unplacedActors: 0,
  hiddenActors: 0,
  hiddenTies: 0,
  words: {
    domain: { ENERGY: 'energy' },
    relation: { WITHDRAWS_FROM: 'withdraws from', COOPERATES: 'cooperates with' },
    status: { PLANNED: 'planned', ASSERTED: 'stated' },
  },
  texts: {
    factsOne: '{0} fact', factsMany: '{0} facts', sourcesOne: '{0} source', sourcesMany: '{0} sources',
    tiesOne: '{0} tie', tiesMany: '{0} ties', 'where.CAPITAL': 'in its capital, {0}', contested: 'contested',
    'legend.sources': 'Sources', 'legend.withdrawal': 'withdrawal', 'legend.directed': 'direction',
    'legend.width': 'width', 'legend.organisation': 'organisation', 'legend.bloc': 'alliance', 'legend.disputed': 'disputed',
  },
  credits: { filters: 'No filter', sources: 'Sources: 2 articles' },
};
