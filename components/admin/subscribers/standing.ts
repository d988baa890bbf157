import type { StateTone } from "../kit/StateBadge";

/** Where somebody stands as a whole, in a word. */
export function standing(row: {
  readonly suppressed: string | null;
  readonly pausedUntil: Date | null;
  readonly permissions: readonly { readonly topic: string; readonly state: string }[];
}): {
  word: string;
  tone: StateTone;
} {
  const states = new Set(row.permissions.filter(isOfLetters).map(({ state }) => state));
  if (row.suppressed) return { word: "Unreachable", tone: "danger" };
  if (row.pausedUntil && states.has("live")) return { word: "Paused", tone: "notice" };
  if (states.has("live")) return { word: "Gets letters", tone: "success" };
  if (states.has("asked")) return { word: "Not confirmed", tone: "notice" };
  if (states.has("told")) return { word: "Told, not paid", tone: "plain" };
  return { word: "Gets none", tone: "plain" };
}

const topics: Record<string, string> = {
  similar: "Similar goods",
  baskets: "Baskets left behind",
  browsing: "What they looked at",
  birthday: "A birthday letter",
  "birthday-points": "A present on a birthday",
  links: "Going by the links they follow",
};

/** Whether a permission lets letters be written: going by followed links or giving a present brings none. */
export function isOfLetters({ topic }: { readonly topic: string }): boolean {
  return topic !== "links" && topic !== "birthday-points";
}

/** What a topic is called; its key when it is offered no more. */
export function topicTitle(key: string, offered: readonly { key: string; title: string }[]): string {
  return offered.find((topic) => topic.key === key)?.title ?? topics[key] ?? key;
}

const sources: Record<string, string> = {
  footer: "Footer",
  archive: "Archive of letters",
  landing: "Newsletter page",
  product: "Product page",
  checkout: "Checkout",
  account: "Account",
  letter: "Link in a letter",
  import: "Import",
  merge: "Merged customers",
  address: "Changed address",
  staff: "The shop, for them",
  one_click: "Their mail program",
  complaint: "Marked as spam",
};

/** Where something was said, in words. */
export function sourceWords(source: string): string {
  return sources[source] ?? source.replaceAll("_", " ");
}
