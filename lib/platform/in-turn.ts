/**
 * Lets at most `most` pieces of work run at once; the others wait and begin in the order they came. Work that keeps a
 * processor busy is done sooner for everybody in a queue than all at the same time.
 */
export function inTurn(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    // Whoever is done hands its place to the next, so that nobody new slips in between.
    if (running < most) running += 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
