/** Two that waited for each other, and a reader who withdrew (or a campaign that was paused) between the question and the change. */
const fleeting = /deadlock detected|no permission for a letter of a campaign/;

/** Does a piece of work again, up to five times, when it was rolled back because something else happened at that very moment. */
export async function outOfStep<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 5 || !fleeting.test(String(error))) throw error;
    }
  }
}
