import { fontOf } from './letters.ts';
import type { Measure } from './measure.ts';

/** Measures with the fonts of this browser; remembers what it measured. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${bold ? 'b' : 'r'}${text}`;
    let atHundred = widths.get(key);
    if (atHundred === undefined) {
      if (!context) {
        return text.length * size * 0.6;
      }
      context.font = fontOf(100, bold);
      atHundred = context.measureText(text).width;
      widths.set(key, atHundred);
    }
    return (atHundred * size) / 100;
  };
}
