import { buttonStyle } from "@/components/ui/button-style";

/** Said to whoever opens the checkout with nothing in the basket. */
export function EmptyCheckout() {
  return (
    <div className="flex max-w-xl flex-col items-start gap-6">
      <h1 className="display text-title">Your basket is empty.</h1>
      <p className="text-lg text-ink-soft">There is nothing to pay for yet.</p>
      <a href="/collections" className={buttonStyle("primary", "normal")}>
        Look around the shop
      </a>
    </div>
  );
}
