import { flagAddress } from './flags.ts';
import { paintTree } from './paint-tree.ts';
import { toElement, toMarkup } from '../drawing/svg-tree.ts';
import type { Sheet } from './sheet.ts';

const LONGEST_SIDE = 12_000;

/** Flags as data addresses by their code, so that an exported file needs nothing beside it. */
export async function flagsFor(codes: Iterable<string>): Promise<Map<string, string>> {
  const flags = new Map<string, string>();
  await Promise.all(
    [...new Set(codes)].map(async (code) => {
      const address = flagAddress(code);
      const answer = address === undefined ? null : await fetch(address).catch(() => null);
      if (answer?.ok) {
        flags.set(code, `data:image/svg+xml;base64,${btoa(await answer.text())}`);
      }
    }),
  );
  return flags;
}

export function svgFile(sheet: Sheet): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(sheet.node)}\n`], { type: 'image/svg+xml' });
}

/**
 * @param scale pixels a unit, 1 to 4; less for pictures that would become too large for a browser
 * @param images by the addresses that the sheet names
 * @throws Error when the browser cannot make the picture
 */
export function pngFile(sheet: Sheet, scale: number, images: ReadonlyMap<string, CanvasImageSource>): Promise<Blob> {
  const factor = Math.min(scale, LONGEST_SIDE / Math.max(sheet.width, sheet.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * factor);
  canvas.height = Math.round(sheet.height * factor);
  const context = canvas.getContext('2d');
  if (!context) {
    return Promise.reject(new Error('no canvas to draw on'));
  }
  context.scale(factor, factor);
  paintTree(context, sheet.node, images);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}

const PRINTING = 'diplo-printing';

/**
 * Prints nothing but the sheet: the browser writes it on paper or as PDF, with real text in the fonts of the page. The
 * stylesheet hides everything else meanwhile.
 */
export async function printSheet(sheet: Sheet): Promise<void> {
  const paper = document.createElement('div');
  paper.className = 'diplo-print';
  paper.append(toElement(sheet.node));
  document.body.append(paper);
  await Promise.all([...paper.querySelectorAll('image')].map(loaded));
  document.documentElement.classList.add(PRINTING);
  addEventListener('afterprint', () => {
    paper.remove();
    document.documentElement.classList.remove(PRINTING);
  }, { once: true });
  window.print();
}

/** Resolves when a picture has come, or cannot come. */
function loaded(image: SVGImageElement): Promise<void> {
  return new Promise((resolve) => {
    const probe = new Image();
    probe.addEventListener('load', () => resolve(), { once: true });
    probe.addEventListener('error', () => resolve(), { once: true });
    probe.src = image.href.baseVal;
  });
}

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
