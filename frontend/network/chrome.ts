import { svg, toElement } from './svg-tree.ts';
import type { Texts } from './texts.ts';

/** The parts of the element around the drawing. */
export interface Chrome {
  readonly stage: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly legend: HTMLElement;
  readonly legendToggle: HTMLButtonElement;
  readonly legendBox: HTMLElement;
  readonly tip: HTMLElement;
  readonly live: HTMLElement;
  readonly help: HTMLElement;
  readonly message: HTMLElement;
  readonly messageText: HTMLElement;
  readonly messageHint: HTMLElement;
  readonly retry: HTMLButtonElement;
}

let numbers = 0;

function part(name: string, tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  element.className = `diplo-network__${name}`;
  return element;
}

export function buildChrome(host: HTMLElement): Chrome {
  const number = ++numbers;
  const stage = part('stage');
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  const help = part('help');
  help.id = `diplo-network-help-${number}`;
  stage.setAttribute('aria-describedby', help.id);
  const live = part('live');
  live.setAttribute('aria-live', 'polite');
  live.setAttribute('role', 'status');
  const tip = part('tip');
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  const toolbar = part('toolbar');
  toolbar.setAttribute('role', 'toolbar');
  const legend = part('legend', 'aside');
  const legendToggle = part('legend-toggle', 'button') as HTMLButtonElement;
  legendToggle.type = 'button';
  legendToggle.setAttribute('aria-expanded', 'true');
  const legendBox = part('legend-box');
  legendBox.id = `diplo-network-legend-${number}`;
  legendToggle.setAttribute('aria-controls', legendBox.id);
  legend.append(legendToggle, legendBox);
  const message = part('message');
  const messageText = part('message-text', 'p');
  const messageHint = part('message-hint', 'p');
  const retry = part('retry', 'button') as HTMLButtonElement;
  retry.type = 'button';
  message.append(part('spinner'), messageText, messageHint, retry);
  host.replaceChildren(stage, tip, toolbar, legend, message, help, live);
  return {
    stage, toolbar, legend, legendToggle, legendBox, tip, live, help, message, messageText, messageHint, retry,
  };
}

/** Line drawings of 20 by 20 pixels. */
const ICONS = {
  zoomIn: 'M10 4v12M4 10h12',
  zoomOut: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
} as const;

export type IconName = keyof typeof ICONS;

export function iconButton(icon: IconName, pressed: () => void): HTMLButtonElement {
  const button = part('button', 'button') as HTMLButtonElement;
  button.type = 'button';
  button.dataset.command = icon;
  button.append(toElement(svg(
    'svg', { width: 20, height: 20, viewBox: '0 0 20 20', 'aria-hidden': 'true' },
    svg('path', { d: ICONS[icon], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8, 'stroke-linecap': 'round' }),
  )));
  button.addEventListener('click', pressed);
  return button;
}

export function writeTexts(chrome: Chrome, texts: Texts): void {
  chrome.stage.setAttribute('aria-label', texts.text('network'));
  chrome.help.textContent = texts.text('help');
  chrome.toolbar.setAttribute('aria-label', texts.text('network'));
  chrome.legend.setAttribute('aria-label', texts.text('legend'));
  chrome.legendToggle.textContent = texts.text('legend');
  chrome.legendToggle.title = texts.text('showLegend');
  for (const button of chrome.toolbar.querySelectorAll<HTMLButtonElement>('button[data-command]')) {
    const text = texts.text(button.dataset.command as IconName);
    button.title = text;
    button.setAttribute('aria-label', text);
  }
}
