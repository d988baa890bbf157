import type { Tx } from "@/lib/platform/db";
import type { ExitKind } from "../plan/types";
import type { FlowRun } from "./types";

type Asked = Pick<FlowRun, "emails" | "customerId" | "beganAt" | "about">;
type Found = { found: boolean }[];
const isFound = ([row]: Found) => row?.found === true;

/** What may end a run, each asked of the rows as they are now: facts may still be on their way. */
export const happened: Record<ExitKind, (tx: Tx, run: Asked) => Promise<boolean>> = {
  bought: async (tx, { emails, customerId, beganAt, about }) =>
    isFound(
      await tx.$queryRaw<Found>`
      SELECT EXISTS (SELECT FROM orders WHERE paid_at >= ${beganAt}::timestamptz AND id <> ${about.orderId ?? ""}
        AND (email = ANY(${[...emails]}::text[]::citext[]) OR customer_id = ${customerId})) AS found`,
    ),
  left_segment: async (tx, { customerId, about }) =>
    isFound(
      await tx.$queryRaw<Found>`
      SELECT NOT EXISTS (SELECT FROM segment_membership
        WHERE segment_id = ${about.segmentId ?? ""} AND customer_id = ${customerId} AND left_at IS NULL) AS found`,
    ),
  gave_back: async (tx, { about }) =>
    isFound(
      await tx.$queryRaw<Found>`
      SELECT EXISTS (SELECT FROM orders o WHERE o.id = ${about.orderId ?? ""} AND (o.refunded_total > 0
        OR EXISTS (SELECT FROM withdrawal w WHERE w.order_id = o.id)
        OR EXISTS (SELECT FROM order_return r WHERE r.order_id = o.id))) AS found`,
    ),
  asked_help: async (tx, { about, beganAt }) =>
    isFound(
      await tx.$queryRaw<Found>`
      SELECT EXISTS (SELECT FROM help_request
        WHERE order_id = ${about.orderId ?? ""} AND created_at >= ${beganAt}::timestamptz) AS found`,
    ),
};
