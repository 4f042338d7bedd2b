/** Steps that can be taken back, newest last; a new step forgets what was taken back before it. */
export class History<Step> {
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  private readonly most: number;

  /** @param most steps remembered */
  constructor(most = 100) {
    this.most = most;
  }

  push(step: Step): void {
    this.done.push(step);
    this.undone = [];
    if (this.done.length > this.most) {
      this.done.shift();
    }
  }

  /** The step to take back now, if there is one. */
  undo(): Step | undefined {
    const step = this.done.pop();
    if (step !== undefined) {
      this.undone.push(step);
    }
    return step;
  }

  /** The step to take again, if there is one. */
  redo(): Step | undefined {
    const step = this.undone.pop();
    if (step !== undefined) {
      this.done.push(step);
    }
    return step;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }
}
