import { localMoment } from "@/lib/values/local-moment";

/**
 * The address of a letter in the archive: its month and its subject, "2026-11-warm-rooms". Personal parts are left out. It
 * begins with a number, so no letter stands where the shop has a page of its own.
 */
export function letterSlug(subject: string, at: Date, timeZone: string): string {
  const words = subject
    .replace(/\{\w+\|[^{}|]*\}/g, " ")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${localMoment(at, timeZone).slice(0, 7)}-${whole(words) || "letter"}`;
}

const most = 60;

/** The words that fit, none of them cut in the middle; of one word longer than that its beginning. */
function whole(words: string): string {
  if (words.length <= most) return words;
  const end = words.lastIndexOf("-", most);
  return words.slice(0, end > 0 ? end : most);
}
