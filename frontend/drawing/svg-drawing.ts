import { DrawingElement } from './drawing-element.ts';
import type { DrawnData } from './drawing-element.ts';
import { pictureFile } from './files.ts';
import type { FileFormat, Picture } from './files.ts';
import type { Colouring, Ink } from './ink.ts';
import { paragraph, part } from './parts.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { sheetOf } from './sheet.ts';
import { svg, toElement } from './svg-tree.ts';

export interface SvgDrawingData extends DrawnData {
  readonly credits: { readonly filters: string; readonly sources: string };
}

/** A drawing made of SVG, with a legend and remarks below it, coloured by relation or by domain. */
export abstract class SvgDrawing<D extends SvgDrawingData, I extends Ink> extends DrawingElement<D> {
  private mode: Colouring = 'domain';
  protected readonly notes = part('diplo-drawing', 'notes');
  protected readonly legend = part('diplo-drawing', 'legend');

  get colour(): Colouring {
    return this.mode;
  }

  set colour(colour: Colouring) {
    if (colour !== this.mode) {
      this.mode = colour;
      void this.draw();
    }
  }

  protected abstract ink(data: D): I;

  /** What the drawing leaves out or bends. */
  protected abstract remarks(data: D, phrases: Phrases): readonly string[];

  protected abstract legendOf(data: D, phrases: Phrases, ink: I, width: number): Picture;

  /** The drawing as it goes to paper, without title, legend and notes; null before it can be drawn. */
  protected abstract paper(data: D, ink: I): Picture | null;

  protected file(format: FileFormat): Promise<Blob | null> {
    const picture = this.data && this.framed(this.data);
    return picture ? pictureFile(picture, format) : Promise.resolve(null);
  }

  /** Writes what stands below the drawing. */
  protected writeBelow(data: D, phrases: Phrases, ink: I, width: number): void {
    this.notes.replaceChildren(...this.remarks(data, phrases).map(paragraph));
    const { node, height } = this.legendOf(data, phrases, ink, width);
    this.legend.setAttribute('role', 'group');
    this.legend.setAttribute('aria-label', phrases.text('legend'));
    this.legend.replaceChildren(toElement(svg('svg', { width, height }, node)));
  }

  private framed(data: D): Picture | null {
    const phrases = phrasesOf(data);
    const ink = this.ink(data);
    const paper = this.paper(data, ink);
    const { filters, sources } = data.credits;
    return paper && sheetOf(
      {
        title: phrases.text('title'),
        parts: [paper, this.legendOf(data, phrases, ink, paper.width)],
        notes: [...this.remarks(data, phrases), filters, sources, `Diplograph · ${location.href}`],
      },
      ink.palette,
      getComputedStyle(this).fontFamily,
    );
  }
}
