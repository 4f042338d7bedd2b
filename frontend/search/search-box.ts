import { nextOption, parseAnswer, searchAddress } from './contract.ts';
import type { SearchAnswer, SearchResult } from './contract.ts';

const PAUSE = 150;
const SHORTEST = 2;

let numbers = 0;

/**
 * `<diplo-search>`: a combobox over what `/api/search` finds; results are links. Follows the pattern of the ARIA
 * Authoring Practices: the focus stays in the field, `aria-activedescendant` names the current result.
 */
export class SearchBox extends HTMLElement {
  language = 'fr';
  nothingText = '';
  errorText = '';

  private readonly leave = (event: FocusEvent) => {
    if (!this.contains(event.relatedTarget as Node | null)) {
      this.open(false);
    }
  };

  private readonly field = document.createElement('input');
  private readonly list = part('list');
  private readonly status = part('status');
  private readonly clear = document.createElement('button');
  private options: HTMLAnchorElement[] = [];
  private current = -1;
  private pause = 0;
  private running: AbortController | null = null;

  set nameText(text: string) {
    this.field.setAttribute('aria-label', text);
    this.list.setAttribute('aria-label', text);
  }

  /** The hint for those with a keyboard. */
  set hintText(text: string) {
    if (!fingers()) {
      this.field.placeholder = text;
    }
  }

  /** The hint for those who have only their fingers. */
  set touchHintText(text: string) {
    if (fingers()) {
      this.field.placeholder = text;
    }
  }

  set clearText(text: string) {
    this.clear.setAttribute('aria-label', text);
  }

  connectedCallback(): void {
    this.list.id ||= `diplo-search-${++numbers}`;
    this.list.setAttribute('role', 'listbox');
    this.list.hidden = true;
    this.status.setAttribute('role', 'status');
    const { field, clear } = this;
    field.type = 'text';
    field.className = 'diplo-search__field';
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.maxLength = 200;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-expanded', 'false');
    field.setAttribute('aria-controls', this.list.id);
    field.oninput = () => this.typed();
    field.onkeydown = (event) => this.key(event);
    field.onfocus = () => this.options.length > 0 && this.open(true);
    clear.type = 'button';
    clear.className = 'diplo-search__clear';
    clear.textContent = '×';
    clear.hidden = true;
    clear.onclick = () => {
      this.reset();
      field.focus();
    };
    this.onpointerdown = (event) => {
      if (this.list.contains(event.target as Node)) {
        event.preventDefault();
      }
    };
    this.addEventListener('focusout', this.leave);
    this.replaceChildren(field, clear, this.list, this.status);
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.pause);
    this.running?.abort();
  }

  focusField(): void {
    this.field.focus();
    this.field.select();
  }

  private typed(): void {
    window.clearTimeout(this.pause);
    this.clear.hidden = this.field.value === '';
    if (this.field.value.trim().length < SHORTEST) {
      this.running?.abort();
      this.show({ groups: [], summary: '' });
      this.open(false);
      return;
    }
    this.pause = window.setTimeout(() => void this.ask(), PAUSE);
  }

  private async ask(): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    const root = new URL(document.baseURI).pathname;
    const path = decodeURIComponent(location.pathname.slice(root.length));
    try {
      const answer = await fetch(searchAddress(this.field.value, this.language, path, location.search), {
        signal: running.signal, credentials: 'same-origin', headers: { Accept: 'application/json' },
      });
      if (!answer.ok) {
        throw new Error(`${answer.status} for a search`);
      }
      const found = parseAnswer(await answer.json());
      if (running === this.running) {
        this.show(found);
        this.open(true);
      }
    } catch (error) {
      if (!running.signal.aborted) {
        console.warn('The search failed:', error);
        this.show({ groups: [], summary: this.errorText });
        this.open(true);
      }
    }
  }

  private show(answer: SearchAnswer): void {
    this.options = [];
    const groups = answer.groups.map((group, at) => {
      const box = part('group');
      box.setAttribute('role', 'group');
      const name = text('div', group.name, 'name');
      name.id = `${this.list.id}-group-${at}`;
      box.setAttribute('aria-labelledby', name.id);
      box.append(name, ...group.results.map((result) => this.option(result)));
      if (group.more) {
        box.append(text('div', group.more, 'more'));
      }
      return box;
    });
    const empty = answer.groups.length === 0 && answer.summary ? [text('div', answer.summary, 'nothing')] : [];
    this.list.replaceChildren(...groups, ...empty);
    this.status.textContent = answer.summary;
    this.setCurrent(-1);
  }

  private option(result: SearchResult): HTMLAnchorElement {
    const option = document.createElement('a');
    option.href = result.address;
    option.id = `${this.list.id}-option-${this.options.length}`;
    option.className = 'diplo-search__option';
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.tabIndex = -1;
    const words = text('span', result.before, 'words');
    words.lang = result.language;
    words.append(text('mark', result.match, 'match'), result.after);
    option.append(words, text('span', result.detail, 'detail'));
    option.onclick = () => this.chosen();
    this.options.push(option);
    return option;
  }

  private chosen(): void {
    this.reset();
    this.field.blur();
  }

  private reset(): void {
    this.field.value = '';
    this.typed();
  }

  private open(open: boolean): void {
    const shown = open && this.list.childElementCount > 0;
    this.list.hidden = !shown;
    this.field.setAttribute('aria-expanded', String(shown));
    if (!shown) {
      this.setCurrent(-1);
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.open(true);
      this.setCurrent(nextOption(this.current, event.key, this.options.length));
    } else if (event.key === 'Enter' && this.options.length > 0) {
      event.preventDefault();
      this.options[Math.max(0, this.current)].click();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.list.hidden) {
        this.reset();
      }
      this.open(false);
    }
  }

  private setCurrent(index: number): void {
    this.options[this.current]?.setAttribute('aria-selected', 'false');
    this.current = index;
    const option = this.options[index];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      this.field.setAttribute('aria-activedescendant', option.id);
    } else {
      this.field.removeAttribute('aria-activedescendant');
    }
  }
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `diplo-search__${name}`;
  return element;
}

function text(tag: string, words: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = `diplo-search__${name}`;
  element.textContent = words;
  return element;
}

function fingers(): boolean {
  return matchMedia('(hover: none)').matches;
}

customElements.define('diplo-search', SearchBox);
