import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import { frontedLines, frontedMarks } from './front.ts';
import type { Front } from './front.ts';
import { MARK_SHADERS, markProgram } from './mark-program.ts';
import { PLAIN_SHADERS, plainProgram } from './plain-program.ts';
import { QuietProgram } from './quiet-program.ts';
import { Shaders, drawnAndPicked } from './shaders.ts';
import type { Frame } from './steady.ts';
import { STROKE_SHADERS, strokeProgram } from './stroke-program.ts';
import type { Surface } from './surface.ts';

type Classes = Pick<Settings, 'nodeProgramClasses' | 'nodeHoverProgramClasses' | 'edgeProgramClasses'>;

/** What draws marks and lines, and what it shares with the renderer. */
export class Programs {
  readonly frame: Frame = { mark: 1, line: 1, fading: false, faded: '#777777', fadedRing: '#777777' };
  readonly front: Front = { marks: null, lines: null, drawMarks: null };
  readonly classes: Classes;

  private constructor(shaders: Shaders) {
    const { frame, front } = this;
    const mark = (inFront: boolean) => markProgram(frame, shaders, inFront) as NodeProgramType;
    const stroke = strokeProgram(frame, shaders) as EdgeProgramType;
    const plain = plainProgram(frame, shaders) as EdgeProgramType;
    this.classes = {
      // sigma's own programs, which it would make beside these
      nodeProgramClasses: { circle: QuietProgram, mark: frontedMarks(mark(false), mark(true), front) },
      nodeHoverProgramClasses: { mark: QuietProgram },
      edgeProgramClasses: { line: QuietProgram, arrow: QuietProgram, stroke, plain: frontedLines(plain, stroke, front) },
    };
  }

  /** Compiled without the page waiting for it. */
  static async on({ gl }: Surface): Promise<Programs> {
    const shaders = new Shaders(gl, [MARK_SHADERS, STROKE_SHADERS, PLAIN_SHADERS].flatMap(drawnAndPicked));
    await shaders.ready();
    return new Programs(shaders);
  }
}
