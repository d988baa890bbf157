import Link from "next/link";
import { Card } from "@/components/admin/kit/Card";
import { Facts } from "@/components/admin/kit/Facts";
import { LinkButton } from "@/components/ui/LinkButton";
import type { OrderDetail } from "@/lib/orders/admin/types";
import { formatDay } from "@/lib/values/format-day";

/** Who ordered, and where it goes. */
export function CustomerCard({ order }: { order: OrderDetail }) {
  const { name, email, phone, customerId, ordersBefore, addressLines, delivery, may, id } = order;
  const days = [...new Set([delivery.from, delivery.until])].flatMap((day) =>
    day ? [formatDay(day, "en-GB")] : [],
  );
  return (
    <>
      <Card title="Customer">
        <div className="grid gap-1 text-sm">
          {customerId ? (
            <Link
              href={`/admin/customers/${customerId}`}
              prefetch={false}
              className="font-medium hover:underline"
            >
              {name}
            </Link>
          ) : (
            <span className="font-medium">{name}</span>
          )}
          <a href={`mailto:${email}`} className="link wrap-anywhere text-accent">
            {email}
          </a>
          {phone ? (
            <a href={`tel:${phone}`} className="link text-accent">
              {phone}
            </a>
          ) : null}
          <span className="text-ink-soft">
            {ordersBefore === 0
              ? "No orders before this one"
              : `${ordersBefore} paid ${ordersBefore === 1 ? "order" : "orders"} before`}
          </span>
        </div>
      </Card>
      <Card
        title={delivery.kind === "collection" ? "Collection" : "Delivery"}
        actions={
          may.address ? (
            <LinkButton href={`/admin/orders/${id}/address`} size="small" tone="quiet">
              Change
            </LinkButton>
          ) : null
        }
      >
        <address className="pb-3 text-sm not-italic">
          {[name, ...addressLines].map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
        <Facts
          items={[
            { label: "Method", value: delivery.name },
            ...(days.length > 0 ? [{ label: "Promised", value: days.join(" – ") }] : []),
          ]}
        />
      </Card>
    </>
  );
}
