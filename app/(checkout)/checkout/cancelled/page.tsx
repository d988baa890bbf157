import type { Metadata } from "next";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/LinkButton";

export const metadata: Metadata = { title: "Not paid", robots: { index: false } };

export default function CancelledPage() {
  return (
    <div className="flex max-w-xl flex-col items-start gap-6">
      <h1 className="display text-title">You have not paid, and that is fine.</h1>
      <p className="text-lg text-ink-soft">
        Nothing was charged. Everything is still in your basket, and what you typed is kept for a day in case
        you come back.
      </p>
      <div className="flex flex-wrap gap-3">
        <a href="/checkout" className={buttonStyle("primary", "normal")}>
          Back to checkout
        </a>
        <LinkButton href="/basket" prefetch={false} tone="quiet">
          Change the basket
        </LinkButton>
      </div>
    </div>
  );
}
