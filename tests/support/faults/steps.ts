type Where = "before" | "after";
/** Which of the steps from now on: the n-th, counted from 0, or the first of this name. */
export type Which = number | string;
type Waiting = { isMet: (name: string) => boolean; where: Where; meet: (name: string) => void };

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
    if (!waiting?.isMet(name)) return undefined;
    return { where: waiting.where, meet: () => waiting.meet(name) };
  }

  /**
   * Stops the process once at a step: before it happens, or after it has happened and before the process hears of that.
   */
  stop(where: Where, which: Which): Stop {
    let name: string | undefined;
    let passed = 0;
    const reached = new Promise<string>((resolve) => {
      this.waiting = {
        isMet: (step) => {
          if (typeof which === "number") return passed++ === which;
          return name === undefined && step === which;
        },
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
