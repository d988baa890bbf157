"use client";

import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { decide } from "@/lib/referrals/admin/actions";
import type { ReferralRow } from "@/lib/referrals/admin/types";
import { useAct } from "../kit/answers/use-act";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { doubtWords } from "./doubt-words";

type Props = { reviews: readonly ReferralRow[]; mayDecide: boolean };

/** Recommendations where both may be one person: somebody looks before a thank-you is given. The friend's order is not touched. */
export function ReviewCard({ reviews, mayDecide }: Props) {
  const { busy, act } = useAct({ decided: "Somebody has decided this already." });
  const say = (id: string, counts: boolean) =>
    act(() => decide({ id, counts }), counts ? "It counts." : "No thank-you for this one.");
  return (
    <Card title="To be looked at">
      <p className="pb-2 text-sm text-ink-soft">
        These have something in common. It may be one person, or a family that shares an address; the order
        stands either way, and only the thank-you waits.
      </p>
      <ul className="divide-y">
        {reviews.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <div className="min-w-0">
              <p>
                <Link className="link" href={`/admin/customers/${one.customerId}`}>
                  {one.customerName ?? one.shownName}
                </Link>{" "}
                and{" "}
                <Link className="link" href={`/admin/orders/${one.orderId}`}>
                  order {one.orderNumber}
                </Link>
                : {one.doubts.map((doubt) => doubtWords[doubt]).join(", ")}
              </p>
              <p className="text-xs text-ink-soft">
                The offer was taken <When at={one.takenAt} within />
              </p>
            </div>
            {mayDecide ? (
              <div className="flex flex-wrap gap-2">
                <Button
                  type="button"
                  size="small"
                  tone="quiet"
                  busy={busy}
                  onClick={() => say(one.id, false)}
                >
                  No thank-you
                </Button>
                <Button type="button" size="small" busy={busy} onClick={() => say(one.id, true)}>
                  Let it count
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
