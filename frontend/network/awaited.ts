/** Counts what is on its way. */
export class Awaited {
  private count = 0;

  get none(): boolean {
    return this.count === 0;
  }

  async until<T>(work: Promise<T>): Promise<T> {
    this.count++;
    try {
      return await work;
    } finally {
      this.count--;
    }
  }
}
