import { formatMoney } from "@/lib/values/format-money";
import type { Letters, RealTemplate } from "../../types";
import { basketSums } from "./basket-sums";
import type { Example } from "./example";

type Others = { [T in RealTemplate]?: Readonly<Record<string, Partial<Letters[T]>>> };

/** What is different in a letter's example on the occasions it is not written for first. */
export function occasionSamples({ collection, money }: Example): Others {
  return {
    "thank-you": { again: { firstOrder: false } },
    "parcel-shipped": {
      collection: { delivery: collection, carrier: null, trackingNumber: null, trackingUrl: null },
    },
    "parcel-delivered": { collection: { kind: "collection" } },
    "news-basket-left": {
      between: { number: 2 },
      last: {
        ...{ number: 3, last: true, sums: basketSums(money, 1670) },
        voucher: {
          code: "BACK-7QK2M9XRTA",
          gives: `${formatMoney(1670, money.currency, money.locale)} off`,
          until: "31 December 2026",
        },
      },
    },
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
    "referral-reward": { points: { code: null, points: 500, gives: "500 points", until: null } },
    "ambassador-invitation": { invited: { asked: false } },
    "ambassador-refusal": {
      withdrawn: { withdrawn: true, reason: "We end the programme this year." },
      ended: { ended: true, reason: "We end the programme this year." },
    },
    "ambassador-page": {
      refused: { reason: "Please leave out the price of the nest: it changes, and your words would not." },
    },
    "ambassador-statement": {
      carried: {
        news: "carried",
        total: "£11.20",
        earned: "£11.20",
        broughtForward: "£0.00",
        takenBack: "£0.00",
      },
      points: {
        ...{ news: "points", total: "120 points", earned: "120 points", broughtForward: "0 points" },
        ...{ takenBack: "0 points", minimum: null },
      },
      paid: { news: "paid", paid: { on: "5 November 2026", reference: "FP 20261105-17" } },
    },
  };
}
