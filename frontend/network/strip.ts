/** A short message over the drawing, with what can be done about it. */
export interface Note {
  readonly text: string;
  readonly actions: readonly NoteAction[];
}

export interface NoteAction {
  readonly label: string;
  /** For screen readers and as a tip, when the label is a sign. */
  readonly title?: string;
  /** For one of several choices. */
  readonly pressed?: boolean;
  readonly run: () => void;
}

/** Shows the notes that hold now, side by side; rewrites them only when they changed, so that the keyboard stays. */
export class Strip {
  private shown = '';
  private readonly box: HTMLElement;

  constructor(box: HTMLElement) {
    this.box = box;
  }

  show(notes: readonly Note[]): void {
    const now = JSON.stringify(notes);
    if (now === this.shown) {
      return;
    }
    this.shown = now;
    const at = [...this.box.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
    this.box.replaceChildren(...notes.map(noteElement));
    this.box.hidden = notes.length === 0;
    if (at >= 0) {
      this.box.querySelectorAll('button')[at]?.focus();
    }
  }
}

function noteElement({ text, actions }: Note): HTMLElement {
  const note = document.createElement('div');
  note.className = 'diplo-network__note';
  const words = document.createElement('span');
  words.textContent = text;
  note.append(words, ...actions.map((action) => actionElement(action, text)));
  return note;
}

function actionElement({ label, title, pressed, run }: NoteAction, context: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  if (title !== undefined) {
    button.title = title;
    button.setAttribute('aria-label', title);
  } else {
    button.setAttribute('aria-label', `${label} · ${context}`);
  }
  if (pressed !== undefined) {
    button.setAttribute('aria-pressed', String(pressed));
  }
  button.addEventListener('click', run);
  return button;
}
