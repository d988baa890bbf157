type Where = "before" | "after";
type Waiting = { countdown: number; where: Where; meet: (name: string) => void };

/** A place at which a process stands still: it gets no answer there, and nothing of it goes out any more. */
export type Stop = {
  /** The step's name, once the process stands there. */
  reached: Promise<string>;
  hasReached: () => boolean;
  /** Takes the stop away. What stands still stays so until its process is gone. */
  lift: () => void;
};

/**
 * Counts the steps that a process takes: what it commits to the database and what it asks of others. A test watches
 * payments go by and stops the process at one step after the other.
 */
export class Steps {
  private waiting: Waiting | undefined;

  /** Called by a proxy when a step begins; says whether and where the process is to stand still. */
  begins(name: string): { where: Where; meet: () => void } | undefined {
    const { waiting } = this;
    if (!waiting || waiting.countdown-- !== 0) return undefined;
    return { where: waiting.where, meet: () => waiting.meet(name) };
  }

  /**
   * Stops the process at its n-th step from now on, counted from 0: before it happens, or after it has happened and
   * before the process hears of that.
   */
  stop(where: Where, n: number): Stop {
    let name: string | undefined;
    const reached = new Promise<string>((resolve) => {
      this.waiting = {
        countdown: n,
        where,
        meet: (step) => {
          name = step;
          resolve(step);
        },
      };
    });
    return {
      reached,
      hasReached: () => name !== undefined,
      lift: () => {
        this.waiting = undefined;
      },
    };
  }
}
