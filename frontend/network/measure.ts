/** Width of a text in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

const NARROW = /[iljtfrI.,'’:;!|() ]/;
const WIDE = /[mwMWOQGÀ-ÖØ-ß@]/;

/**
 * An estimate from the letters alone, the same in every browser: layouts must not depend on the fonts of a machine.
 */
export const estimateWidth: Measure = (text, size, bold) => {
  let widths = 0;
  for (const letter of text) {
    widths += NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.82 : letter === letter.toUpperCase() ? 0.66 : 0.56;
  }
  return widths * size * (bold ? 1.06 : 1);
};
