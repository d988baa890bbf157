import type { OrderPage } from "@/lib/orders/page/types";

/** The thank-you after paying: one for somebody new, another for somebody who came back. */
export function ThanksWords({ order }: { order: OrderPage }) {
  const { firstOrder, delivery, email, contact } = order;
  const next =
    delivery.kind === "collection"
      ? `We are putting it together.${delivery.when ? ` You can collect it ${delivery.when}; we write when it is ready.` : " We write when it is ready."}`
      : `Your parcel is being packed.${delivery.when ? ` It should be with you ${delivery.when}.` : ""} When it leaves you get a link to follow it.`;
  return (
    <>
      <p>
        {firstOrder
          ? `This is your first order with ${contact.brand}. You trusted people you have never met with something you wanted to be right; from here on it is our turn.`
          : "The first order is curiosity. The next one means that it was good, and there is nothing a shop would rather hear."}
      </p>
      <p>
        {next} A letter with everything on this page has gone to <span className="text-ink">{email}</span>.
      </p>
      <p>
        <span className="display text-heading text-ink">{contact.personName}</span>
        <span className="block text-sm">
          {contact.personRole ? `${contact.personRole} at ${contact.brand}` : contact.brand}
        </span>
      </p>
    </>
  );
}
