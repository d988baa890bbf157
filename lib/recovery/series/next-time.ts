const hourMs = 60 * 60 * 1000;

/**
 * When the next letter of a series is due, or null when that was the last. It keeps to its hour after the basket was left,
 * and at least to the pause that lies between two letters: one that went out late does not bring the next one early.
 * @param written the number of the letter just written, from 1
 */
export function nextTime(
  afterHours: readonly number[],
  written: number,
  { touchedAt, writtenAt }: { readonly touchedAt: Date; readonly writtenAt: Date },
): Date | null {
  const hours = afterHours[written];
  if (hours === undefined) return null;
  const pause = hours - (afterHours[written - 1] ?? 0);
  return new Date(Math.max(touchedAt.getTime() + hours * hourMs, writtenAt.getTime() + pause * hourMs));
}
