import { Lock, Mail, RotateCcw, Store } from "lucide-react";
import Link from "next/link";
import type { CheckoutFrame } from "@/lib/checkout/types";

/** Reasons to trust that can be checked: who sells, what happens to cards, how to send things back, whom to ask. */
export function TrustFacts({ frame }: { frame: CheckoutFrame }) {
  const { seller, returnDays, returnsPaidByShop, returnsPolicy } = frame;
  const facts = [
    {
      icon: Store,
      text: `You buy from ${[seller.name, ...seller.lines].join(", ")}.`,
    },
    {
      icon: Lock,
      text: "You pay on Stripe’s own page. The padlock in the address bar means nobody on the way can read what you type; your card number goes to Stripe only and never reaches us.",
    },
    {
      icon: RotateCcw,
      text: `${returnDays} days to change your mind from the day it arrives${returnsPaidByShop ? "; we pay the way back" : ""}.`,
    },
  ];
  return (
    <ul className="space-y-3 pt-6 text-xs text-ink-soft">
      {facts.map(({ icon: Icon, text }) => (
        <li key={text} className="flex gap-2.5">
          <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.6} />
          {text}
        </li>
      ))}
      <li className="flex gap-2.5">
        <Mail aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.6} />
        <span>
          Questions? Write to{" "}
          <a href={`mailto:${seller.email}`} className="link text-ink">
            {seller.email}
          </a>
          {returnsPolicy ? (
            <>
              {" "}
              or read{" "}
              <Link href="/policies/returns" prefetch={false} className="link text-ink">
                how returns work
              </Link>
            </>
          ) : null}
          .
        </span>
      </li>
    </ul>
  );
}
