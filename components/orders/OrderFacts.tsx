import type { OrderPage } from "@/lib/orders/page/types";

type Props = Pick<OrderPage, "name" | "address" | "delivery" | "email" | "contact">;

/** Where it goes, how, and who answers. */
export function OrderFacts({ name, address, delivery, email, contact }: Props) {
  const lines = [name, ...address];
  return (
    <dl className="grid gap-6 text-sm sm:grid-cols-3">
      <div className="wrap-anywhere">
        <dt className="pb-1 font-medium">
          {delivery.kind === "collection" ? "Collected by" : "Delivered to"}
        </dt>
        <dd className="text-ink-soft">
          {lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt className="pb-1 font-medium">{delivery.kind === "collection" ? "Collection" : "Delivery"}</dt>
        <dd className="text-ink-soft">
          {delivery.name}
          {delivery.days ? <span className="block">{delivery.days}</span> : null}
        </dd>
      </div>
      <div className="wrap-anywhere">
        <dt className="pb-1 font-medium">Letters go to</dt>
        <dd className="text-ink-soft">{email}</dd>
        <dt className="pt-3 pb-1 font-medium">Write to {contact.personName}</dt>
        <dd>
          <a href={`mailto:${contact.email}`} className="link">
            {contact.email}
          </a>
          {contact.phone ? <span className="block text-ink-soft">{contact.phone}</span> : null}
        </dd>
      </div>
    </dl>
  );
}
