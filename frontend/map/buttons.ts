import type { Phrases } from '../drawing/phrases.ts';
import { svg, toElement } from '../drawing/svg-tree.ts';

const ICONS = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 12h.01',
  world: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM3.5 12h17M12 3c-5.5 5.5-5.5 12.5 0 18M12 3c5.5 5.5 5.5 12.5 0 18',
};

export type Action = keyof typeof ICONS;

/** The buttons that zoom and frame the map. */
export class Buttons {
  private readonly buttons = new Map<Action, HTMLButtonElement>();

  constructor(host: HTMLElement, act: (action: Action) => void) {
    for (const [action, d] of Object.entries(ICONS) as [Action, string][]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'diplo-map__button';
      button.append(icon(d));
      button.addEventListener('click', () => act(action));
      this.buttons.set(action, button);
      host.append(button);
    }
  }

  name(phrases: Phrases): void {
    this.buttons.forEach((button, action) => {
      button.setAttribute('aria-label', phrases.text(action));
      button.title = phrases.text(action);
    });
  }
}

function icon(d: string): SVGElement {
  return toElement(
    svg(
      'svg',
      { viewBox: '0 0 24 24', width: 18, height: 18, 'aria-hidden': 'true' },
      svg('path', { d, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.9, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ),
  );
}
