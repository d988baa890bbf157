const keptMs = 30 * 60_000;

/** Whether what an address answered still counts: half an hour. */
export function isFresh(askedAt: Date, now: Date): boolean {
  return now.getTime() - askedAt.getTime() < keptMs;
}
