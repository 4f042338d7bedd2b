import { PNG_SCALE, pngOf } from '../drawing/files.ts';
import type { FileFormat } from '../drawing/files.ts';
import type { Picture } from './picture.ts';

/**
 * A chart as an SVG file, or as a PNG file of twice its size.
 *
 * @param background of the PNG
 * @throws Error when the browser cannot make the picture
 */
export async function chartFile({ width, height, option }: Picture, format: FileFormat, background: string): Promise<Blob> {
  const { init } = await import('./engine.ts');
  const chart =
    format === 'svg'
      ? init(null, null, { renderer: 'svg', ssr: true, width, height })
      : init(document.createElement('div'), null, { renderer: 'canvas', devicePixelRatio: PNG_SCALE, width, height });
  try {
    chart.setOption(option);
    if (format === 'svg') {
      return new Blob([chart.renderToSVGString()], { type: 'image/svg+xml' });
    }
    return await pngOf(chart.renderToCanvas({ pixelRatio: PNG_SCALE, backgroundColor: background }));
  } finally {
    chart.dispose();
  }
}
