import { z } from "zod";
import { expand } from "../api/fields";
import { operation } from "../api/operation";

/** GET /v1/balance: what has been paid and not given back, by currency. */
export const retrieveBalance = operation("get", "/v1/balance", z.strictObject({ expand }), (call) => {
  const sums = new Map<string, number>([["gbp", 0]]);
  for (const charge of call.store.all("charges")) {
    if (charge.paid)
      sums.set(charge.currency, (sums.get(charge.currency) ?? 0) + charge.amount - charge.amount_refunded);
  }
  const pending = [...sums].map(([currency, amount]) => ({
    amount,
    currency,
    source_types: { card: amount },
  }));
  return {
    object: "balance",
    available: pending.map(({ currency }) => ({ amount: 0, currency, source_types: { card: 0 } })),
    livemode: false,
    pending,
  };
});
