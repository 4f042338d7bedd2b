import { capital, phrasesOf } from '../drawing/phrases.ts';
import type { CountData, DomainsData } from './contract.ts';

/** Words and sentences of the charts, in the language of the data. */
export interface Texts {
  text(key: string, ...values: (string | number)[]): string;
  domain(domain: string): string;
  /** The first of two things a domain is named by: `Energy` of `energy and resources`. */
  briefDomain(domain: string): string;
  status(status: string): string;
  number(value: number): string;
  facts(count: number): string;
  sources(count: number): string;
  /** The same where room is short. */
  briefSources(count: number): string;
  /** `3 facts, 2 independent sources`. */
  count(data: CountData): string;
  /** `stated: 2 facts`, one for each status. */
  statuses(data: CountData): string[];
}

export function textsOf(data: DomainsData): Texts {
  const phrases = phrasesOf(data);
  const texts: Texts = {
    text: phrases.text,
    domain: (domain) => capital(phrases.word('domain', domain)),
    briefDomain: (domain) => texts.domain(domain).split(/ (?:et|and) /)[0],
    status: (status) => phrases.word('status', status),
    number: phrases.number,
    facts: (count) => phrases.counted('facts', count),
    sources: (count) => phrases.counted('sources', count),
    briefSources: (count) => phrases.counted('briefSources', count),
    count: (count) => `${texts.facts(count.facts)}, ${texts.sources(count.sources)}`,
    statuses: (count) =>
      count.statuses.map(({ status, facts }) => phrases.pair(texts.status(status), texts.facts(facts))),
  };
  return texts;
}
