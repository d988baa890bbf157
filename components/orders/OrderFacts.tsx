import type { ReactNode } from "react";
import type { OrderPage } from "@/lib/orders/page/types";

type Props = Pick<OrderPage, "name" | "address" | "delivery" | "email" | "contact">;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="wrap-anywhere">
      <dt className="pb-1 font-medium">{name}</dt>
      <dd className="text-ink-soft">{children}</dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}

/** Where it goes or is collected, how and when, and who answers. */
export function OrderFacts({ name, address, delivery, email, contact }: Props) {
  const { kind, collectFrom, days } = delivery;
  return (
    <dl className="grid gap-x-8 gap-y-6 text-sm sm:grid-cols-2">
      {kind === "collection" && collectFrom ? (
        <Fact name="Collect it at">
          <Lines lines={[...collectFrom.address, collectFrom.hours]} />
        </Fact>
      ) : null}
      <Fact name={kind === "collection" ? "For" : "To"}>
        <Lines lines={[name, ...address]} />
      </Fact>
      <Fact name={kind === "collection" ? "Collection" : "Delivery"}>
        <Lines lines={[delivery.name, ...(days ? [days] : [])]} />
      </Fact>
      <Fact name="Letters go to">{email}</Fact>
      <Fact name={`Write to ${contact.personName}`}>
        <a href={`mailto:${contact.email}`} className="link text-ink">
          {contact.email}
        </a>
        {contact.phone ? <span className="block">{contact.phone}</span> : null}
      </Fact>
    </dl>
  );
}
