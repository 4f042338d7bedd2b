import type { AbstractEdgeProgram, AbstractNodeProgram, EdgeProgramType, NodeProgramType } from 'sigma/rendering';

/** Marks and lines that are drawn a second time, over all others. */
export interface Front {
  marks: AbstractNodeProgram | null;
  lines: AbstractEdgeProgram | null;
  /** Draws the marks of this frame: sigma has them drawn before the lines, but they lie above them. */
  drawMarks: (() => void) | null;
}

/** Draws all marks once the lines are drawn, then those in front; only the first can be picked. */
export function frontedMarks(Back: NodeProgramType, Front: NodeProgramType, front: Front): NodeProgramType {
  return class FrontedMarks extends Back {
    private readonly front: AbstractNodeProgram;

    constructor(...[gl, pickingBuffer, renderer]: ConstructorParameters<NodeProgramType>) {
      super(gl, pickingBuffer, renderer);
      this.front = new Front(gl, null, renderer);
      front.marks = this.front;
    }

    override render(params: Parameters<AbstractNodeProgram['render']>[0]): void {
      front.drawMarks = () => {
        front.drawMarks = null;
        super.render(params);
        this.front.render(params);
      };
    }

    override kill(): void {
      super.kill();
      this.front.kill();
    }
  };
}

/** Draws all lines, then those in front; only the first can be picked. */
export function frontedLines(Back: EdgeProgramType, Front: EdgeProgramType, front: Front): EdgeProgramType {
  return class FrontedLines extends Back {
    private readonly front: AbstractEdgeProgram;

    constructor(...[gl, pickingBuffer, renderer]: ConstructorParameters<EdgeProgramType>) {
      super(gl, pickingBuffer, renderer);
      this.front = new Front(gl, null, renderer);
      front.lines = this.front;
    }

    override render(params: Parameters<AbstractEdgeProgram['render']>[0]): void {
      super.render(params);
      this.front.render(params);
    }

    override kill(): void {
      super.kill();
      this.front.kill();
    }
  };
}
