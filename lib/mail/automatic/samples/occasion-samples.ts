import type { Letters, RealTemplate } from "../../types";
import type { Example } from "./example";

type Others = { [T in RealTemplate]?: Readonly<Record<string, Partial<Letters[T]>>> };

/** What is different in a letter's example on the occasions it is not written for first. */
export function occasionSamples({ collection }: Example): Others {
  return {
    "thank-you": { again: { firstOrder: false } },
    "parcel-shipped": {
      collection: { delivery: collection, carrier: null, trackingNumber: null, trackingUrl: null },
    },
    "parcel-delivered": { collection: { kind: "collection" } },
    "dispute-notice": { inquiry: { inquiry: true, dueBy: null } },
    "dispute-closed": { won: { standing: "won" }, dropped: { standing: "dropped" } },
    "return-news": {
      requested: { step: "requested", words: null },
      declined: { step: "declined", words: "The seal is broken, so nobody else could use it." },
      received: { step: "received", words: null },
      refunded: { step: "refunded", words: null },
      exchanged: { step: "exchanged", words: null },
      closed: { step: "closed", words: null },
    },
    "account-news": {
      passkey_removed: { news: "passkey_removed" },
      signed_out_elsewhere: { news: "signed_out_elsewhere", passkey: null },
      address_changed: { news: "address_changed", passkey: null },
    },
  };
}
