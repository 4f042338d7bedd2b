import { COLOUR_TOKENS } from './appearance.ts';
import type { ColourToken } from './appearance.ts';

/** Colours as the page resolves them now, as `#rrggbb` or `rgb(…)`. */
export type Palette = (token: ColourToken) => string;

/** Reads the custom properties through a probe, so that `light-dark()` and theme rules are already applied. */
export function readPalette(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const colours = new Map<string, string>();
  for (const token of COLOUR_TOKENS) {
    probe.style.color = `var(--diplo-${token}, #777777)`;
    colours.set(token, toHex(getComputedStyle(probe).color));
  }
  probe.remove();
  return (token) => colours.get(token) ?? '#777777';
}

/** Calls back whenever the theme may have changed: attributes of the page, the system's scheme, forced colours. */
export function observeTheme(changed: () => void): () => void {
  const attributes = new MutationObserver(changed);
  const options = { attributes: true, attributeFilter: ['theme', 'class', 'style', 'data-theme'] };
  attributes.observe(document.documentElement, options);
  attributes.observe(document.body, options);
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];
  const media = queries.map((query) => matchMedia(query));
  media.forEach((query) => query.addEventListener('change', changed));
  return () => {
    attributes.disconnect();
    media.forEach((query) => query.removeEventListener('change', changed));
  };
}

/** `rgb(1, 2, 3)` as `#010203`; anything else is given back as it is. */
export function toHex(colour: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (!parts) {
    return colour;
  }
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** A mixture of two `#rrggbb` colours; a share of 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
