import { flagsFor, pngFile, printSheet, svgFile } from './export-picture.ts';
import { flagAddress, loadedFlags } from './flags.ts';
import { legendOf } from './legend.ts';
import type { Picture } from './picture.ts';
import { scene } from './scene.ts';
import { sheet } from './sheet.ts';
import type { Caption, Sheet } from './sheet.ts';

/**
 * The picture as it is seen now, on a sheet with title, legend and notes.
 *
 * @param embedded whether flags lie in the sheet itself, for files that stand alone
 */
async function sheetOf(picture: Picture, caption: Caption, embedded: boolean): Promise<Sheet> {
  const { palette, model, texts } = picture;
  const drawing = picture.drawingAlone();
  const codes = [...model.actors.values()].flatMap((actor) => actor.flag ?? []);
  const flags = embedded ? await flagsFor(codes) : null;
  const dress = {
    palette,
    flag: (code: string) => (flags ? flags.get(code) : flagAddress(code)),
    title: (id: string) => picture.titleOf(id),
  };
  return sheet(scene(drawing), legendOf(model, texts), caption, dress, drawing.measure);
}

export async function svgOf(picture: Picture, caption: Caption): Promise<Blob> {
  return svgFile(await sheetOf(picture, caption, true));
}

/** @param scale pixels a unit, 1 to 4 */
export async function pngOf(picture: Picture, caption: Caption, scale: number): Promise<Blob> {
  return pngFile(await sheetOf(picture, caption, false), scale, loadedFlags());
}

/** Hands the picture to the browser's printing, which writes PDF with real text. */
export async function print(picture: Picture, caption: Caption): Promise<void> {
  await printSheet(await sheetOf(picture, caption, true));
}
