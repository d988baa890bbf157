/**
 * Asks for all who want to know at the same moment at once: whoever comes while a question is on its way waits for the next
 * one, so that every answer was asked for after they came. One question at a time, however many want to know.
 */
export function sharedAsking<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<unknown> | null = null;
  let next: Promise<Answer> | null = null;
  const begin = (): Promise<Answer> => {
    next = null;
    const asked = ask();
    running = asked
      .catch(() => undefined)
      .finally(() => {
        running = null;
      });
    return asked;
  };
  return () => {
    if (!running) return begin();
    next ??= running.then(begin);
    return next;
  };
}
