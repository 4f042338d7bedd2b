import type { Phrases } from '../drawing/phrases.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';
import { SPEEDS } from './player.ts';
import type { Player, Speed } from './player.ts';

const ICONS = {
  back: 'M15 6v12l-8.5-6zM6 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8 6v12M16 6v12',
  forward: 'M9 6v12l8.5-6zM18 6v12',
};

/** The buttons of the player, and whether time runs evenly. */
export class Controls {
  private readonly back = button();
  private readonly toggle = button();
  private readonly forward = button();
  private readonly speed = document.createElement('select');
  private readonly speedName = document.createElement('label');
  private readonly day = document.createElement('span');
  private readonly leave = button();
  private readonly whole = button();
  private readonly even = document.createElement('button');
  private phrases: Phrases | null = null;

  constructor(
    host: HTMLElement,
    player: Player,
    actions: { whole(): void; even(): void; stepped(): void; left(): void },
  ) {
    this.speed.className = 'diplo-timeline__speed';
    this.speedName.className = 'diplo-timeline__speed-name';
    const speedText = document.createElement('span');
    this.speedName.append(speedText, this.speed);
    this.day.className = 'diplo-timeline__day';
    for (const text of [this.leave, this.whole, this.even]) {
      text.type = 'button';
      text.className = 'diplo-timeline__text-button';
    }
    const group = document.createElement('div');
    group.className = 'diplo-timeline__player';
    group.append(this.back, this.toggle, this.forward, this.speedName, this.day, this.leave);
    host.append(group, this.whole, this.even);
    this.back.append(icon(ICONS.back));
    this.forward.append(icon(ICONS.forward));
    this.back.addEventListener('click', () => {
      player.pause();
      player.step(-1);
      actions.stepped();
    });
    this.forward.addEventListener('click', () => {
      player.pause();
      player.step(1);
      actions.stepped();
    });
    this.toggle.addEventListener('click', () => (player.isPlaying ? player.pause() : player.play()));
    this.leave.addEventListener('click', () => {
      player.pause();
      actions.left();
    });
    this.speed.addEventListener('change', () => {
      player.speed = this.speed.value as Speed;
    });
    this.whole.addEventListener('click', () => actions.whole());
    this.even.addEventListener('click', () => actions.even());
    this.showPlaying(false);
    this.showDay('');
  }

  name(phrases: Phrases): void {
    this.phrases = phrases;
    label(this.back, phrases.text('back'));
    label(this.forward, phrases.text('forward'));
    (this.speedName.firstElementChild as HTMLElement).textContent = phrases.text('speed');
    const chosen = this.speed.value || 'usual';
    this.speed.replaceChildren(
      ...SPEEDS.map((speed) => {
        const option = document.createElement('option');
        option.value = speed;
        option.textContent = phrases.text(speed);
        return option;
      }),
    );
    this.speed.value = chosen;
    this.leave.textContent = phrases.text('leave');
    this.whole.textContent = phrases.text('whole');
    this.even.textContent = phrases.text('even');
    this.even.title = phrases.text('evenHint');
    this.showPlaying(this.toggle.dataset.playing === 'true');
  }

  showPlaying(playing: boolean): void {
    this.toggle.dataset.playing = String(playing);
    this.toggle.replaceChildren(icon(playing ? ICONS.pause : ICONS.play));
    label(this.toggle, this.phrases?.text(playing ? 'pause' : 'play') ?? '');
  }

  /** @param words the day that is looked at, empty for none */
  showDay(words: string): void {
    this.day.textContent = words;
    this.leave.hidden = words === '';
  }

  showRange(isWhole: boolean, isEven: boolean): void {
    this.whole.hidden = isWhole;
    this.even.setAttribute('aria-pressed', String(isEven));
  }
}

function button(): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'diplo-timeline__button';
  return made;
}

function label(made: HTMLButtonElement, words: string): void {
  made.setAttribute('aria-label', words);
  made.title = words;
}

function icon(d: string): SVGElement {
  return toElement(
    svg(
      'svg',
      { viewBox: '0 0 24 24', width: 20, height: 20, 'aria-hidden': 'true' },
      svg('path', {
        d, fill: 'currentColor', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linejoin': 'round', 'stroke-linecap': 'round',
      }),
    ),
  );
}
