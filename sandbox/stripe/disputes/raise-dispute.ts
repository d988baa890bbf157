import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";
import { newId } from "../new-id";
import { disputeObject } from "./dispute-object";
import type { Objection } from "./types";

/**
 * The buyer's bank objects to a charge and takes its money back, or only asks first (an inquiry). Run it inside a
 * transaction.
 */
export function raiseDispute(context: Context, charge: Stripe.Charge, objection: Objection): Stripe.Dispute {
  const dispute = disputeObject(charge, objection, context.now);
  const disputed: Stripe.Charge = { ...charge, disputed: true };
  context.store.put("charges", charge.id, disputed);
  if (objection.inquiry) {
    context.store.put("disputes", dispute.id, dispute);
    emit(context, "charge.dispute.created", dispute);
    return dispute;
  }
  const fee = 2000;
  const taken: Stripe.BalanceTransaction = {
    id: newId("txn"),
    object: "balance_transaction",
    amount: -charge.amount,
    available_on: context.now,
    balance_type: "payments",
    created: context.now,
    currency: charge.currency,
    description: `Chargeback withdrawal for ${charge.id}`,
    exchange_rate: null,
    fee,
    fee_details: [
      {
        amount: fee,
        application: null,
        currency: charge.currency,
        description: "Dispute fee",
        type: "stripe_fee",
      },
    ],
    net: -charge.amount - fee,
    reporting_category: "dispute",
    source: dispute.id,
    status: "available",
    type: "adjustment",
  };
  const whole: Stripe.Dispute = { ...dispute, balance_transactions: [taken] };
  context.store.put("disputes", whole.id, whole);
  emit(context, "charge.dispute.created", dispute);
  emit(context, "charge.dispute.funds_withdrawn", whole);
  return whole;
}
