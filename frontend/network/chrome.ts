import { svg, toElement } from '../drawing/svg-tree.ts';
import type { TextKey } from './contract.ts';
import type { LayoutKind } from './layout/request.ts';
import type { SizeMeasure } from './model.ts';
import type { Texts } from './texts.ts';

/** The parts of the element around the drawing. */
export interface Chrome {
  readonly stage: HTMLElement;
  readonly toolbar: HTMLElement;
  readonly tools: HTMLElement;
  readonly layouts: HTMLSelectElement;
  readonly sizes: HTMLSelectElement;
  readonly strip: HTMLElement;
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
  const tools = part('tools');
  tools.setAttribute('role', 'toolbar');
  const layouts = document.createElement('select');
  layouts.append(...LAYOUTS.map(([kind]) => new Option('', kind)));
  const sizes = document.createElement('select');
  sizes.append(...SIZES.map(([size]) => new Option('', size)));
  tools.append(layouts, sizes);
  const strip = part('strip');
  strip.hidden = true;
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
  host.replaceChildren(stage, tip, tools, toolbar, strip, legend, message, help, live);
  return {
    stage, toolbar, tools, layouts, sizes, strip, legend, legendToggle, legendBox, tip, live, help, message, messageText, messageHint, retry,
  };
}

/** Line drawings of 20 by 20 pixels. */
const ICONS = {
  zoomIn: 'M10 4v12M4 10h12',
  zoomOut: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  undo: 'M7 4L3.5 7.5L7 11M4 7.500h8a4 4 0 0 1 0 8H8',
  lasso: 'M10 3.500c4 0 7 2 7 4.800s-3 4.800-7 4.800-7-2-7-4.800 3-4.800 7-4.800M6.500 12.500c-1.500 1-1.200 3 .8 3.200',
  export: 'M10 3v9M6.500 8.500L10 12l3.500-3.500M4 15.500h12',
  redo: 'M13 4l3.500 3.500L13 11M16 7.500H8a4 4 0 0 0 0 8h4',
} as const;

const LAYOUTS: readonly (readonly [LayoutKind, TextKey])[] = [
  ['force', 'layoutForce'], ['circle', 'layoutCircle'], ['bloc', 'layoutBloc'], ['map', 'layoutMap'],
];

const SIZES: readonly (readonly [SizeMeasure, TextKey])[] = [
  ['sources', 'sizeSources'], ['degree', 'sizeDegree'], ['facts', 'sizeFacts'], ['same', 'sizeSame'],
];

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
  chrome.tools.setAttribute('aria-label', texts.text('layout'));
  chrome.layouts.setAttribute('aria-label', texts.text('layout'));
  chrome.layouts.title = texts.text('layout');
  LAYOUTS.forEach(([, key], i) => (chrome.layouts.options[i].textContent = texts.text(key)));
  chrome.sizes.setAttribute('aria-label', texts.text('size'));
  chrome.sizes.title = texts.text('size');
  SIZES.forEach(([, key], i) => (chrome.sizes.options[i].textContent = texts.text(key)));
  for (const button of [...chrome.toolbar.children, ...chrome.tools.children]) {
    if (button instanceof HTMLButtonElement) {
      const text = texts.text(button.dataset.command as IconName);
      button.title = text;
      button.setAttribute('aria-label', text);
    }
  }
}
