import { capital } from '../drawing/phrases.ts';
import type { Phrases } from '../drawing/phrases.ts';
import type { MarkData } from './contract.ts';

/** When it was, and how surely that is known. */
export function dateOf(mark: MarkData, phrases: Phrases): string {
  const notes = [
    mark.own ? '' : phrases.text('byArticle'),
    mark.first === mark.last ? '' : phrases.text('uncertain'),
  ].filter((note) => note !== '');
  return notes.length === 0 ? mark.date : `${mark.date} (${notes.join(', ')})`;
}

/** What a mark stands for, in lines below its title. */
export function linesOf(mark: MarkData, phrases: Phrases): string[] {
  const lines = [dateOf(mark, phrases)];
  if (mark.statuses.length === 1) {
    lines.push(capital(phrases.word('status', mark.status)));
  } else {
    lines.push(
      ...mark.statuses.map(({ status, facts }) =>
        phrases.pair(capital(phrases.word('status', status)), phrases.counted('facts', facts)),
      ),
    );
  }
  if (mark.contested) {
    lines.push(capital(phrases.text('contested')));
  }
  if (mark.domains.length > 0) {
    lines.push(capital(mark.domains.map((domain) => phrases.word('domain', domain)).join(', ')));
  }
  lines.push(`${phrases.counted('facts', mark.facts)}, ${phrases.counted('sources', mark.sources)}`);
  return lines;
}

/** A day in words: `3 avril 2025`. */
export function dayInWords(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  return language !== 'en' && day === 1 ? written.replace('1', '1er') : written;
}
