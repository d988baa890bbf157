import { type Drawing, Icon } from "@/components/ui/Icon";
import type { CheckoutFrame } from "@/lib/checkout/types";

/** Reasons to trust that can be checked: who sells, what happens to cards, how to send things back, whom to ask. */
export function TrustFacts({ frame }: { frame: CheckoutFrame }) {
  const { seller, returnDays, returnsPaidByShop, returnsPolicy } = frame;
  const facts: { icon: Drawing; text: string }[] = [
    {
      icon: "shop",
      text: `You buy from ${[seller.name, ...seller.lines].join(", ")}.`,
    },
    {
      icon: "lock",
      text: "You pay on Stripe’s own page. The padlock in the address bar means nobody on the way can read what you type; your card number goes to Stripe only and never reaches us.",
    },
    {
      icon: "back",
      text: `${returnDays} days to change your mind from the day it arrives${returnsPaidByShop ? "; we pay the way back" : ""}.`,
    },
  ];
  return (
    <ul className="space-y-3 pt-6 text-xs text-ink-soft">
      {facts.map(({ icon, text }) => (
        <li key={text} className="flex gap-2.5">
          <Icon name={icon} className="mt-0.5 size-4 shrink-0" />
          {text}
        </li>
      ))}
      <li className="flex gap-2.5">
        <Icon name="mail" className="mt-0.5 size-4 shrink-0" />
        <span>
          Questions? Write to{" "}
          <a href={`mailto:${seller.email}`} className="link text-ink">
            {seller.email}
          </a>
          {returnsPolicy ? (
            <>
              {" "}
              or read{" "}
              <a href="/policies/returns" className="link text-ink">
                how returns work
              </a>
            </>
          ) : null}
          .
        </span>
      </li>
    </ul>
  );
}
