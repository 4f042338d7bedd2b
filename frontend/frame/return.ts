import { ReadingPlaces } from './reading-places.ts';
import type { ReadingPlace } from './reading-places.ts';
import { watchSteps } from './steps.ts';

/** Pictures and lists may need so long, in milliseconds, until a page is as high as it was. */
const PATIENCE = 4000;
/** What a visitor does who does not want to be moved any more. */
const OWN_WAY = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

const places = new ReadingPlaces();

/** Keeps where a visitor was on each page; a step back or forth leads there again, and to the link that was followed. */
export class Return {
  private address: string | null = null;
  private stepped = false;
  private frame = 0;
  private readonly endSteps: () => void;
  private readonly scrolled = (event: Event) => this.keepTop(event.target);
  private readonly clicked = (event: Event) => this.keepLink(event.composedPath());
  private readonly stop = () => cancelAnimationFrame(this.frame);

  constructor() {
    this.endSteps = watchSteps(() => {
      this.stepped = true;
    });
    document.addEventListener('scroll', this.scrolled, true);
    document.addEventListener('click', this.clicked, true);
    OWN_WAY.forEach((name) => document.addEventListener(name, this.stop, { capture: true, passive: true }));
  }

  leave(): void {
    this.endSteps();
    this.stop();
    document.removeEventListener('scroll', this.scrolled, true);
    document.removeEventListener('click', this.clicked, true);
    OWN_WAY.forEach((name) => document.removeEventListener(name, this.stop, true));
  }

  /** The page now shows this address. */
  shows(address: string): void {
    const { stepped } = this;
    this.stepped = false;
    if (address === this.address) {
      return;
    }
    this.address = address;
    this.stop();
    const place = stepped ? places.at(address) : undefined;
    if (place) {
      this.bring({ tops: new Map(place.tops), link: place.link }, performance.now() + PATIENCE);
    } else {
      places.forget(address);
    }
  }

  private keepTop(target: EventTarget | null): void {
    if (this.address !== null && target instanceof HTMLElement && target.closest('main')) {
      places.open(this.address).tops.set(target.classList[0], target.scrollTop);
    }
  }

  private keepLink(path: readonly EventTarget[]): void {
    const link = path.find((part) => part instanceof HTMLAnchorElement);
    if (this.address !== null && link?.closest('main')) {
      places.open(this.address).link = link.getAttribute('href');
    }
  }

  /** Tries in every frame until all is where it was. */
  private bring(wanted: ReadingPlace, until: number): void {
    this.frame = requestAnimationFrame(() => {
      let there = this.focus(wanted);
      for (const [name, top] of wanted.tops) {
        const part = document.querySelector(`main .${CSS.escape(name)}`);
        if (part) {
          part.scrollTop = top;
        }
        there &&= part !== null && Math.abs(part.scrollTop - top) < 2;
      }
      if (!there && performance.now() < until) {
        this.bring(wanted, until);
      }
    });
  }

  /** Gives the keyboard back to the link that was followed; says whether there is nothing left to do. */
  private focus({ link }: ReadingPlace): boolean {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (link === null || !lost) {
      return true;
    }
    const anchor = [...document.querySelectorAll('main a')].find((each) => each.getAttribute('href') === link);
    if (anchor instanceof HTMLElement) {
      anchor.focus({ preventScroll: true });
    }
    return anchor !== undefined;
  }
}
