import type { ReaderLinks } from "@/emails/parts/types";
import { sign, unsign } from "@/lib/platform/secrets/signing";

const purpose = "letters";

/** The doors that a reader's letters lead to, open to whoever has the letter: no sign-in, no password. */
export function readerLinks(shopUrl: string, subscriberId: string): ReaderLinks {
  const signed = sign(purpose, subscriberId);
  return {
    preferences: `${shopUrl}/letters/preferences/${signed}`,
    stop: `${shopUrl}/letters/stop/${signed}`,
    oneClick: `${shopUrl}/letters/unsubscribe/${signed}`,
  };
}

/** The reader whose pages a letter's signed address opens; null when it is none of ours. */
export function signedReader(signed: string): string | null {
  return unsign(purpose, signed);
}
