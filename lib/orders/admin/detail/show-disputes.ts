import { disputeInDashboard } from "@/lib/platform/stripe-dashboard";
import type { WholeOrder } from "../../data";
import { disputeStanding, isInquiry } from "../../disputes/dispute-standing";
import { disputeWords } from "../../disputes/dispute-words";
import { holdsPayment } from "../../disputes/holds-payment";
import type { DetailDispute } from "../types";

/** The disputes of an order's payments, the earliest first, with what can be done about them. */
export function showDisputes({ payments }: Pick<WholeOrder, "payments">): DetailDispute[] {
  return payments.flatMap(({ disputes }) =>
    disputes.map(({ id, amount, reason, status, dueBy, fundsTaken, refundable, createdAt, closedAt }) => ({
      ...{ id, amount, fundsTaken, closedAt },
      ...disputeWords(reason),
      standing: disputeStanding(status),
      holds: holdsPayment({ status, refundable }),
      inquiry: isInquiry(status),
      openedAt: createdAt,
      dueAt: dueBy,
      dashboard: disputeInDashboard(id),
    })),
  );
}
