import Link from "next/link";
import type { ReferralRow } from "@/lib/referrals/admin/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { StateBadge, type StateTone } from "../kit/StateBadge";
import { refusedWords } from "./doubt-words";

const states: Record<ReferralRow["state"], { words: string; tone: StateTone }> = {
  ordered: { words: "Ordered", tone: "accent" },
  review: { words: "To be looked at", tone: "notice" },
  rewarded: { words: "Thanked", tone: "success" },
  refused: { words: "No thank-you", tone: "plain" },
};

/** The newest recommendations that led to an order, and how each stands. */
export function LatestCard({ latest }: { latest: readonly ReferralRow[] }) {
  return (
    <Card title="Latest">
      <ul className="divide-y">
        {latest.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 text-sm"
          >
            <span className="min-w-0">
              <Link className="link" href={`/admin/customers/${one.customerId}`}>
                {one.customerName ?? one.shownName}
              </Link>
              {one.orderId ? (
                <>
                  {" "}
                  brought{" "}
                  <Link className="link" href={`/admin/orders/${one.orderId}`}>
                    order {one.orderNumber}
                  </Link>
                </>
              ) : null}
            </span>
            <span className="flex flex-wrap items-center gap-3">
              <StateBadge tone={states[one.state].tone}>{states[one.state].words}</StateBadge>
              {one.state === "refused" && one.reason ? (
                <span className="text-ink-soft">{refusedWords[one.reason]}</span>
              ) : null}
              <When at={one.endedAt ?? one.takenAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
