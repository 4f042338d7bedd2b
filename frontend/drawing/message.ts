import { part } from './parts.ts';

export type State = 'loading' | 'ready' | 'empty' | 'error';

/** What is said in each state, and on the button that tries again. */
export interface MessageTexts {
  readonly loading: string;
  readonly error: string;
  readonly retry: string;
  readonly empty: string;
  readonly emptyHint: string;
}

/** Stands in the place of a drawing that is not there yet, or cannot be. */
export class Message {
  readonly element = part('diplo-drawing', 'message');
  private readonly text = part('diplo-drawing', 'message-text', 'p');
  private readonly hint = part('diplo-drawing', 'message-hint', 'p');
  private readonly retry = part('diplo-drawing', 'retry', 'button');

  constructor(again: () => void) {
    this.element.append(this.text, this.hint, this.retry);
    this.retry.addEventListener('click', again);
  }

  show(state: State, texts: MessageTexts): void {
    this.text.textContent = state === 'ready' ? '' : texts[state];
    this.hint.textContent = state === 'empty' ? texts.emptyHint : '';
    this.retry.textContent = texts.retry;
    this.retry.hidden = state !== 'error';
    this.element.hidden = state === 'ready';
    this.element.setAttribute('role', state === 'error' ? 'alert' : 'status');
  }
}
