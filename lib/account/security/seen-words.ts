const minuteMs = 60_000;

/** How long ago something was in use, no finer than it is written down. */
export function seenWords(at: Date, now: Date, date: (at: Date) => string): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / minuteMs);
  if (minutes < 6) return "just now";
  if (minutes < 60) return `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  if (hours === 1) return "an hour ago";
  return hours < 24 ? `${hours} hours ago` : `on ${date(at)}`;
}
