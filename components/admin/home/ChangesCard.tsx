import Link from "next/link";
import type { Changes } from "@/lib/insights/home/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { auditWords } from "./audit-words";
import { countWords } from "./count-words";

/** What happened since the last visit. */
export function ChangesCard({ changes }: { changes: Changes }) {
  const { since, paidOrders, done, all } = changes;
  return (
    <Card
      title="Since your last visit"
      actions={
        all ? (
          <Link href="/admin/activity" prefetch={false} className="link text-sm">
            All activity
          </Link>
        ) : null
      }
    >
      <p className="pb-2 text-xs text-ink-soft">
        <When at={since} style="long" />
      </p>
      <ul className="grid gap-1.5">
        {paidOrders ? (
          <li>
            {paidOrders.count === 0
              ? "No new orders."
              : `${countWords(paidOrders)} new ${paidOrders.count === 1 ? "order" : "orders"}.`}
          </li>
        ) : done.length === 0 ? (
          <li>Nothing that you look after was changed.</li>
        ) : null}
        {done.map(({ actorName, action, entity, entityId, times, at }) => (
          <li key={`${actorName} ${action} ${entityId}`} className="flex justify-between gap-3">
            <span className="min-w-0">
              <span className="font-medium">{actorName}</span> {auditWords(action, entity, times)}
            </span>
            <span className="shrink-0 text-xs text-ink-soft">
              <When at={at} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
