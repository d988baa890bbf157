/** A key for a new topic that none has yet: "New in the shop" becomes "new-in-the-shop". It never changes afterwards. */
export function topicKey(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 24)
    .replace(/-+$/, "");
  const base = plain === "" || plain === "similar" ? "topic" : plain;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
