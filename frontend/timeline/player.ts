import type { Day } from './scale.ts';

export type Speed = 'slow' | 'usual' | 'fast';

export const SPEEDS: readonly Speed[] = ['slow', 'usual', 'fast'];

/** Milliseconds from one date to the next. */
const PAUSES: Readonly<Record<Speed, number>> = { slow: 1_800, usual: 900, fast: 350 };

export interface PlayerListener {
  /** Another day is looked at; null for none. */
  moved(day: Day | null): void;
  /** It began or ended to go by itself. */
  played(playing: boolean): void;
}

/** Goes from one date with events to the next, by hand or by itself. */
export class Player {
  speed: Speed = 'usual';

  private days: readonly Day[] = [];
  private current: Day | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  private readonly listener: PlayerListener;

  constructor(listener: PlayerListener) {
    this.listener = listener;
  }

  get day(): Day | null {
    return this.current;
  }

  get isPlaying(): boolean {
    return this.timer !== null;
  }

  /** @param days each once, the earliest first */
  setDays(days: readonly Day[]): void {
    this.days = days;
  }

  look(day: Day | null): void {
    if (day !== this.current) {
      this.current = day;
      this.listener.moved(day);
    }
  }

  /** One date further or back; stays at the ends. */
  step(direction: 1 | -1): void {
    const next = this.nextDay(direction);
    if (next !== undefined) {
      this.look(next);
    }
  }

  private nextDay(direction: 1 | -1): Day | undefined {
    const here = this.current;
    if (here === null) {
      return direction === 1 ? this.days[0] : this.days[this.days.length - 1];
    }
    return direction === 1
      ? this.days.find((day) => day > here)
      : [...this.days].reverse().find((day) => day < here);
  }

  /** Goes by itself from the current date, or from the first when there is none or it is the last. */
  play(): void {
    if (this.isPlaying || this.days.length === 0) {
      return;
    }
    if (this.current === null || this.current >= this.days[this.days.length - 1]) {
      this.look(this.days[0]);
    }
    this.wait();
    this.listener.played(true);
  }

  pause(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
      this.listener.played(false);
    }
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      const next = this.nextDay(1);
      if (next === undefined) {
        this.pause();
        return;
      }
      this.look(next);
      this.wait();
    }, PAUSES[this.speed]);
  }
}
