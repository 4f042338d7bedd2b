import type { Phrases } from '../drawing/phrases.ts';
import type { UndatedData } from './contract.ts';

const MOST = 60;

/** The facts without a date, apart from the drawing: their number, and a button for each tie. */
export function undatedOf(
  undated: readonly UndatedData[],
  phrases: Phrases,
  choose: (id: string) => void,
): HTMLElement[] {
  if (undated.length === 0) {
    return [];
  }
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = phrases.counted('undated', undated.reduce((sum, { facts }) => sum + facts, 0));
  const list = document.createElement('ul');
  list.append(
    ...undated.slice(0, MOST).map(({ selection, title, status, facts }) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link-button';
      button.textContent = title;
      button.addEventListener('click', () => choose(selection));
      const about = document.createElement('span');
      about.textContent = ` ${phrases.word('status', status)}, ${phrases.counted('facts', facts)}`;
      item.append(button, about);
      return item;
    }),
  );
  if (undated.length > MOST) {
    const more = document.createElement('li');
    more.textContent = '…';
    list.append(more);
  }
  details.append(summary, list);
  return [details];
}
