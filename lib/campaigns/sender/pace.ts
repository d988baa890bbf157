export type Pace = ReturnType<typeof openPace>;

/** Lets several senders of one run wait together when the mail service wants to be left alone, and says when the run is over. */
export function openPace(runMs: number) {
  const until = Date.now() + runMs;
  let from = 0;
  return {
    /** Waits until requests may be made again. */
    async turn(): Promise<void> {
      for (let wait = from - Date.now(); wait > 0; wait = from - Date.now())
        await new Promise((resolve) => setTimeout(resolve, wait));
    },
    /** Nobody asks before so many milliseconds are over. */
    rest(ms: number): void {
      from = Math.max(from, Date.now() + ms);
    },
    /** Whether the run's time is up, counting what has to be waited for. */
    over: (): boolean => Math.max(Date.now(), from) >= until,
  };
}
