import Link from "next/link";
import type { Changes } from "@/lib/insights/home/types";
import { Card } from "../kit/Card";
import { When } from "../kit/When";
import { auditWords } from "./audit-words";
import { countWords } from "./count-words";

/** What happened since the last visit. */
export function ChangesCard({ changes }: { changes: Changes }) {
  const { since, paidOrders, done } = changes;
  return (
    <Card
      title="Since your last visit"
      actions={
        <Link href="/admin/activity" prefetch={false} className="link text-sm">
          All activity
        </Link>
      }
    >
      <p className="pb-2 text-xs text-ink-soft">
        <When at={since} style="long" />
      </p>
      <ul className="grid gap-1.5">
        <li>
          {paidOrders.count === 0
            ? "No new orders."
            : `${countWords(paidOrders)} new ${paidOrders.count === 1 ? "order" : "orders"}.`}
        </li>
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
