import { capital } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import type { ActorData, TieData } from './contract.ts';

/** What stands below an actor's name. */
export function actorLines(actor: ActorData, phrases: Phrases): string[] {
  return [
    `${phrases.counted('sources', actor.sources)}, ${phrases.counted('ties', actor.ties)}, ${phrases.counted('facts', actor.facts)}`,
    capital(phrases.text(`where.${actor.where}`, actor.city ?? '')),
  ];
}

/** What stands below a tie's title. */
export function tieLines(tie: TieData, phrases: Phrases): string[] {
  return [
    capital(phrases.word('status', tie.status)),
    tie.contested ? capital(phrases.text('contested')) : '',
    capital(tie.domains.map((domain) => phrases.word('domain', domain)).join(', ')),
    `${phrases.counted('facts', tie.facts)}, ${phrases.counted('sources', tie.sources)}`,
  ].filter((line) => line !== '');
}
