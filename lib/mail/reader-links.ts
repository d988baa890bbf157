import type { ReaderLinks } from "@/emails/parts/types";
import { sign } from "@/lib/platform/secrets/signing";

/** The doors that a reader's letters lead to, open to whoever has the letter: no sign-in, no password. */
export function readerLinks(shopUrl: string, subscriberId: string): ReaderLinks {
  const signed = sign("letters", subscriberId);
  return {
    preferences: `${shopUrl}/letters/preferences/${signed}`,
    stop: `${shopUrl}/letters/stop/${signed}`,
    oneClick: `${shopUrl}/letters/unsubscribe/${signed}`,
  };
}
