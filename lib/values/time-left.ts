const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long it is until a moment, in words as long as it is near: "5 hours 12 minutes", in the last hour "9 minutes 4 seconds".
 * Null when it is over a day away, where the date says more, and when it has come. Rounded up to whole seconds. Pure.
 * @param calm without seconds, rounded up to whole minutes: for readers whom what changes all the time disturbs
 */
export function timeLeft(until: Date, now: Date, locale: string, calm = false): string | null {
  const whole = Math.ceil((until.getTime() - now.getTime()) / 1000);
  const seconds = calm ? Math.ceil(whole / minute) * minute : whole;
  if (seconds <= 0 || seconds > day) return null;
  const parts: [number, string][] =
    seconds >= hour
      ? [
          [Math.floor(seconds / hour), "hour"],
          [Math.floor((seconds % hour) / minute), "minute"],
        ]
      : [
          [Math.floor(seconds / minute), "minute"],
          [seconds % minute, "second"],
        ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => count.toLocaleString(locale, { style: "unit", unit, unitDisplay: "long" }))
    .join(" ");
}
