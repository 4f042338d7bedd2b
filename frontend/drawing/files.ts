import { toMarkup } from './svg-tree.ts';
import type { SvgNode } from './svg-tree.ts';

const LONGEST_SIDE = 12_000;
/** Pixels a unit of saved pictures. */
export const PNG_SCALE = 2;

export type FileFormat = 'svg' | 'png';

/** A finished drawing, in pixels. */
export interface Picture {
  readonly node: SvgNode;
  readonly width: number;
  readonly height: number;
}

export function svgFile(picture: Picture): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(picture.node)}\n`], { type: 'image/svg+xml' });
}

/** A picture as an SVG file, or as a PNG file of twice its size. */
export async function pictureFile(picture: Picture, format: FileFormat): Promise<Blob> {
  return format === 'svg' ? svgFile(picture) : pngFile(picture, PNG_SCALE);
}

/**
 * @param scale pixels a unit; less for pictures that would become too large for a browser
 * @throws Error when the browser cannot make the picture
 */
export async function pngFile(picture: Picture, scale: number): Promise<Blob> {
  const factor = Math.min(scale, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const address = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * factor);
    canvas.height = Math.round(picture.height * factor);
    const context = canvas.getContext('2d');
    if (!context) {
      throw new Error('no canvas to draw on');
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @throws Error when the browser cannot make the picture */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });
}

/** Offers a file for saving. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
