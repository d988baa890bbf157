import { listPasskeys } from "@/lib/customers/passkeys/data";
import { listSessions } from "@/lib/customers/sessions/data";
import { reader } from "@/lib/platform/reader";
import { getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { requireCustomer } from "../loaders";
import { seenWords } from "./seen-words";
import type { SecurityPage } from "./types";

/** Where the customer is signed in, and the passkeys they have. */
export async function getSecurity(now: Date): Promise<SecurityPage> {
  const { userId, sessionId, locale } = await requireCustomer("/account/security");
  const tx = reader();
  const [{ money }, sessions, passkeys] = await Promise.all([
    getShop(),
    listSessions(tx, userId, now),
    listPasskeys(tx, userId),
  ]);
  const date = (at: Date) => formatDate(at, locale, money.timeZone);
  return {
    sessions: sessions
      .map(({ id, device, createdAt, lastSeenAt }) => ({
        id,
        device: device ?? "A browser",
        since: date(createdAt),
        seen: seenWords(lastSeenAt, now, date),
        here: id === sessionId,
      }))
      .sort((a, b) => Number(b.here) - Number(a.here)),
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt, backedUp }) => ({
      id,
      name,
      words: [
        `Added ${date(createdAt)}`,
        lastUsedAt ? `last used ${seenWords(lastUsedAt, now, date)}` : "not used yet",
        backedUp ? "kept in a password manager" : "kept on one device",
      ].join(", "),
    })),
  };
}
