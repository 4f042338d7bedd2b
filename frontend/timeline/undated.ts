import type { Phrases } from '../drawing/phrases.ts';
import type { UndatedData } from './contract.ts';

/** The facts without a date, apart from the drawing: their number, and a button for each tie. */
export function undatedOf(
  undated: readonly UndatedData[],
  facts: number,
  phrases: Phrases,
  choose: (id: string) => void,
): HTMLElement[] {
  if (undated.length === 0) {
    return [];
  }
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = phrases.counted('undated', facts);
  const list = document.createElement('ul');
  list.append(
    ...undated.map(({ selection, title, status, facts: count }) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link-button';
      button.textContent = title;
      button.addEventListener('click', () => choose(selection));
      const about = document.createElement('span');
      about.textContent = ` ${phrases.word('status', status)}, ${phrases.counted('facts', count)}`;
      item.append(button, about);
      return item;
    }),
  );
  if (undated.reduce((sum, { facts: count }) => sum + count, 0) < facts) {
    const more = document.createElement('li');
    more.textContent = '…';
    list.append(more);
  }
  details.append(summary, list);
  return [details];
}
