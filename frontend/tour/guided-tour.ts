import { remember } from './memory.ts';
import { beside } from './place.ts';

interface Step {
  readonly target: string;
  readonly title: string;
  readonly text: string;
}

/** How long a step waits for its target to come into sight, in milliseconds. */
const PATIENCE = 4000;

let numbers = 0;

/**
 * `<diplo-tour>`: a dialog that goes from one part of the page to the next. Sends `diplo-tour-step` {index} before each
 * step and `diplo-tour-end` after the last or when it is skipped; Escape skips. The focus is in the dialog, and goes
 * back to where it was at the end.
 */
class GuidedTour extends HTMLElement {
  steps: readonly Step[] = [];
  placeText = '{0}/{1}';
  nextText = '';
  backText = '';
  skipText = '';
  endText = '';

  private index = -1;
  private waiting = 0;
  private since = 0;
  private origin: Element | null = null;
  private readonly ring = document.createElement('div');
  private readonly box = document.createElement('div');
  private readonly place = document.createElement('p');
  private readonly heading = document.createElement('h2');
  private readonly words = document.createElement('p');
  private readonly back = button('back');
  private readonly next = button('next');
  private readonly skip = button('skip');
  private readonly moved = () => this.arrange();

  connectedCallback(): void {
    const { ring, box, place, heading, words, back, next, skip } = this;
    ring.className = 'diplo-tour__ring';
    ring.setAttribute('aria-hidden', 'true');
    box.className = 'diplo-tour__box';
    box.setAttribute('role', 'dialog');
    heading.id ||= `diplo-tour-${++numbers}`;
    words.id = `${heading.id}-words`;
    box.setAttribute('aria-labelledby', heading.id);
    box.setAttribute('aria-describedby', words.id);
    heading.tabIndex = -1;
    place.className = 'diplo-tour__place';
    const actions = document.createElement('div');
    actions.className = 'diplo-tour__actions';
    actions.append(skip, back, next);
    box.replaceChildren(place, heading, words, actions);
    back.onclick = () => this.go(this.index - 1);
    next.onclick = () => this.go(this.index + 1);
    skip.onclick = () => this.end();
    box.onkeydown = (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.end();
      }
    };
    this.hidden = true;
    this.replaceChildren(ring, box);
  }

  disconnectedCallback(): void {
    this.stop();
  }

  start(): void {
    this.origin = document.activeElement;
    this.putHintsAway();
    window.addEventListener('resize', this.moved);
    window.addEventListener('scroll', this.moved, true);
    this.go(0);
  }

  private go(index: number): void {
    const step = this.steps[index];
    if (!step) {
      this.end();
      return;
    }
    this.index = index;
    this.place.textContent = this.placeText.replace('{0}', String(index + 1)).replace('{1}', String(this.steps.length));
    this.heading.textContent = step.title;
    this.words.textContent = step.text;
    this.back.textContent = this.backText;
    this.back.hidden = index === 0;
    this.skip.textContent = this.skipText;
    this.skip.hidden = index === this.steps.length - 1;
    this.next.textContent = index === this.steps.length - 1 ? this.endText : this.nextText;
    this.dispatchEvent(new CustomEvent('diplo-tour-step', { detail: { index } }));
    this.since = performance.now();
    this.hidden = false;
    this.arrange();
    this.heading.focus({ preventScroll: true });
    window.cancelAnimationFrame(this.waiting);
    this.follow();
  }

  /** Follows the target while the page changes, for as long as a step may need. */
  private follow(): void {
    this.arrange();
    if (performance.now() - this.since < PATIENCE && !this.hidden) {
      this.waiting = window.requestAnimationFrame(() => this.follow());
    }
  }

  private target(): DOMRect | null {
    const step = this.steps[this.index];
    const found = step && [...document.querySelectorAll(step.target)].map((element) => element.getBoundingClientRect());
    return found?.find(({ width, height }) => width > 0 && height > 0) ?? null;
  }

  private arrange(): void {
    if (this.hidden) {
      return;
    }
    const target = this.target();
    const view = { width: window.innerWidth, height: window.innerHeight };
    this.ring.hidden = target === null;
    const seen = target ?? { left: view.width / 2, top: view.height / 3, width: 0, height: 0 };
    if (target) {
      const top = Math.max(0, target.top);
      this.ring.style.translate = `${Math.round(target.left)}px ${Math.round(top)}px`;
      this.ring.style.width = `${Math.round(target.width)}px`;
      this.ring.style.height = `${Math.round(Math.min(target.top + target.height, view.height) - top)}px`;
    }
    const { left, top } = beside(seen, { width: this.box.offsetWidth, height: this.box.offsetHeight }, view);
    this.box.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  private stop(): void {
    window.cancelAnimationFrame(this.waiting);
    window.removeEventListener('resize', this.moved);
    window.removeEventListener('scroll', this.moved, true);
  }

  private putHintsAway(): void {
    remember('hints');
    document.querySelector<HTMLElement & { putAway(): void }>('diplo-hints')?.putAway();
  }

  private end(): void {
    this.stop();
    this.hidden = true;
    remember('tour');
    this.putHintsAway();
    const seen = this.origin instanceof HTMLElement && this.origin.checkVisibility() && this.origin !== document.body;
    (seen ? this.origin as HTMLElement : document.querySelector('main'))?.focus();
    this.dispatchEvent(new CustomEvent('diplo-tour-end'));
  }
}

function button(name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `diplo-tour__${name}`;
  return element;
}

customElements.define('diplo-tour', GuidedTour);
