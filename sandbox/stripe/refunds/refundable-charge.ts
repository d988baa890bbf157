import type Stripe from "stripe";
import { formatMoney } from "../../../lib/values/format-money";
import { badRequest } from "../api/bad-request";
import { noSuch } from "../api/no-such";
import type { Store } from "../store/open-store";

type Asked = { charge?: string; payment_intent?: string; amount?: number };

function chargeOf(store: Store, asked: Asked): Stripe.Charge {
  if (asked.charge) {
    const charge = store.get("charges", asked.charge);
    if (!charge) throw noSuch("charge", asked.charge, "charge");
    return charge;
  }
  const intent = store.get("intents", asked.payment_intent ?? "");
  if (!intent) throw noSuch("payment_intent", asked.payment_intent ?? "", "payment_intent");
  const charge =
    typeof intent.latest_charge === "string" ? store.get("charges", intent.latest_charge) : undefined;
  if (charge?.status !== "succeeded") {
    throw badRequest(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      param: "payment_intent",
    });
  }
  return charge;
}

/** The charge to give back from and how much; what is left of it is the default and the limit. */
export function refundableCharge(store: Store, asked: Asked): { charge: Stripe.Charge; amount: number } {
  const charge = chargeOf(store, asked);
  if (charge.status !== "succeeded")
    throw badRequest(`Charge ${charge.id} has no money to refund: it ${charge.status}.`, { param: "charge" });
  const barred = store.all("disputes").some((one) => one.charge === charge.id && !one.is_charge_refundable);
  if (barred)
    throw badRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: "charge_disputed",
      charge: charge.id,
    });
  const left = charge.amount - charge.amount_refunded;
  if (left === 0)
    throw badRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
      charge: charge.id,
    });
  const amount = asked.amount ?? left;
  if (amount > left) {
    const money = (value: number) => formatMoney(value, charge.currency.toUpperCase());
    const limit = charge.amount_refunded > 0 ? "unrefunded amount on charge" : "charge amount";
    throw badRequest(`Refund amount (${money(amount)}) is greater than ${limit} (${money(left)})`, {
      param: "amount",
    });
  }
  return { charge, amount };
}
