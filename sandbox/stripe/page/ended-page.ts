import { html } from "hono/html";
import type Stripe from "stripe";
import { layout } from "./layout";

/** For a session that nothing can be paid on: used up, run out or never there. */
export function endedPage(session: Stripe.Checkout.Session | undefined): ReturnType<typeof html> {
  const back = session?.cancel_url
    ? html`<a class="button" href="${session.cancel_url}">Go back to the shop</a>`
    : "";
  const [title, text] =
    session?.status === "complete"
      ? ["Already paid for", "This payment page has done its work. You were not charged a second time."]
      : session
        ? [
            "This payment page has expired",
            "Nothing was charged. Go back to the shop and start the payment again.",
          ]
        : ["No such payment page", "Check the address, or go back to the shop and start the payment again."];
  return layout(`${title}: local test page`, html`<section><h1>${title}</h1><p>${text}</p>${back}</section>`);
}
