import { CircleDot, CreditCard, Mail, Package, PencilLine, User } from "lucide-react";
import { When } from "@/components/admin/kit/format/When";
import type { EventKind, OrderEvent } from "@/lib/orders/admin/types";

const icons: Readonly<Record<EventKind, typeof Mail>> = {
  order: CircleDot,
  money: CreditCard,
  parcel: Package,
  letter: Mail,
  customer: User,
  staff: PencilLine,
};

/** Everything that happened to an order, the latest first. */
export function OrderHistory({ events }: { events: readonly OrderEvent[] }) {
  return (
    <ol className="relative grid gap-4 text-sm">
      {events.map(({ id, at, kind, words, detail, by }) => {
        const Icon = icons[kind];
        return (
          <li key={id} className="flex gap-3">
            <span className="grid size-7 shrink-0 place-items-center rounded-full bg-surface text-ink-soft">
              <Icon aria-hidden="true" className="size-3.5" />
            </span>
            <div className="min-w-0 grow pt-0.5">
              <p className="flex flex-wrap justify-between gap-x-4">
                <span className="font-medium">{words}</span>
                <span className="text-xs text-ink-soft">
                  {by ? `${by} · ` : ""}
                  <When at={at} />
                </span>
              </p>
              {detail ? <p className="whitespace-pre-line wrap-anywhere text-ink-soft">{detail}</p> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
