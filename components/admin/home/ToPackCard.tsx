import Link from "next/link";
import type { ToPack } from "@/lib/insights/home/types";
import { formatDay } from "@/lib/values/format-day";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { countWords } from "./count-words";
import { HomeRow } from "./HomeRow";

/** The orders that wait longest to be packed. */
export function ToPackCard({ toPack }: { toPack: ToPack }) {
  return (
    <Card
      title={`To pack: ${countWords(toPack)}`}
      padded={false}
      actions={
        toPack.count > 0 ? (
          <Link
            href="/admin/orders?state=paid&state=part_shipped&packed=no"
            prefetch={false}
            className="link text-sm"
          >
            All of them
          </Link>
        ) : null
      }
    >
      {toPack.count === 0 ? (
        <p className="px-4 pb-4 text-ink-soft sm:px-5">Everything that was paid is packed or on its way.</p>
      ) : (
        <ul className="border-t">
          {toPack.orders.map(({ id, number, name, placedAt, deliveryName, deliverUntil }) => (
            <HomeRow
              key={id}
              href={`/admin/orders/${id}`}
              title={`#${number ?? "…"} ${name}`}
              hint={
                deliverUntil
                  ? `${deliveryName}, by ${formatDay(deliverUntil.toISOString().slice(0, 10))}`
                  : deliveryName
              }
              aside={<When at={placedAt} />}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
