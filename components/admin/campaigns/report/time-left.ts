/** How long the rest takes at this rate, in words; null while nobody can say. */
export function timeLeft(left: number, perMinute: number): string | null {
  if (left <= 0 || perMinute <= 0) return null;
  const minutes = left / perMinute;
  if (minutes < 1.5) return "about a minute left";
  if (minutes < 90) return `about ${Math.round(minutes)} minutes left`;
  const hours = minutes / 60;
  return hours < 48 ? `about ${Math.round(hours)} hours left` : `about ${Math.round(hours / 24)} days left`;
}
