import type Stripe from "stripe";
import { testCards } from "../payments/test-cards";

type Course = { card: boolean; status: "succeeded" | "pending"; later?: "succeed" | "fail" };

/** How a refund to this method goes: cards at once, bank accounts later, two of Stripe's test cards in ways of their own. */
export function refundCourse(method: Stripe.PaymentMethod | undefined): Course {
  if (method?.type === "bacs_debit") return { card: false, status: "pending", later: "succeed" };
  const card = testCards.find(
    ({ number, refunds }) => refunds && number.endsWith(method?.card?.last4 ?? "none"),
  );
  if (card?.refunds === "pending") return { card: true, status: "pending", later: "succeed" };
  if (card?.refunds === "failing") return { card: true, status: "succeeded", later: "fail" };
  return { card: true, status: "succeeded" };
}
