import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Discount, OfferBuyer, OfferCustomer } from "../types";

type Asked = {
  readonly buyer: OfferBuyer;
  readonly basketId: string | null;
  readonly discounts: readonly Discount[];
};

/**
 * What the discounts in question must know of the buyer, and nothing when none asks. Uses that this basket's own payments
 * hold do not count against it.
 */
export async function readOfferCustomer(
  tx: Tx,
  { buyer, basketId, discounts }: Asked,
): Promise<OfferCustomer> {
  const { customerId, email } = buyer;
  const signedIn = customerId !== null;
  const nobody: OfferCustomer = { signedIn, firstOrder: null, tags: [], segments: [], tier: null, uses: {} };
  const audiences = new Set(discounts.map((one) => one.audience));
  const limited = discounts.filter((one) => one.perCustomerLimit !== null).map((one) => one.id);
  const segments = [
    ...new Set(discounts.flatMap((one) => (one.audience === "segment" ? one.audienceSegments : []))),
  ];
  if (!email && !customerId) return nobody;
  return {
    signedIn,
    firstOrder: audiences.has("first_order") ? !(await hasOrdered(tx, buyer, basketId)) : null,
    tags: audiences.has("tagged") && customerId ? await tagsOf(tx, customerId) : [],
    segments: segments.length > 0 && customerId ? await segmentsOf(tx, customerId, segments) : [],
    tier: audiences.has("tier") && customerId ? await tierOf(tx, customerId) : null,
    uses: limited.length > 0 && email ? await usesOf(tx, limited, email, basketId) : {},
  };
}

/** Somebody who is paying for a first order elsewhere has no other first one. */
async function hasOrdered(
  tx: Tx,
  { customerId, email }: OfferBuyer,
  basketId: string | null,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ ordered: boolean }[]>`
    SELECT EXISTS (SELECT FROM orders WHERE email = ${email}::citext AND paid_at IS NOT NULL)
      OR EXISTS (SELECT FROM orders WHERE customer_id = ${customerId} AND paid_at IS NOT NULL)
      OR EXISTS (SELECT FROM discount_redemption r JOIN discount_code d ON d.id = r.code_id AND d.audience = 'first_order'
        LEFT JOIN orders o ON o.id = r.order_id
        WHERE r.email = ${email}::citext AND r.state = 'held' AND o.basket_id IS DISTINCT FROM ${basketId}) AS ordered`;
  return found?.ordered ?? false;
}

async function tagsOf(tx: Tx, customerId: string): Promise<readonly string[]> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { tags: true } });
  return customer?.tags ?? [];
}

/** Which of these segments they are in: as the worker last placed them, a minute ago at most. */
async function segmentsOf(
  tx: Tx,
  customerId: string,
  segmentIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.segmentMembership.findMany({
    where: { customerId, leftAt: null, segmentId: { in: [...segmentIds] } },
    select: { segmentId: true },
  });
  return rows.map(({ segmentId }) => segmentId);
}

/** The step of the points programme they stand on at this moment. */
async function tierOf(tx: Tx, customerId: string): Promise<string | null> {
  const [row] = await askKept<{ tier: string | null }>(
    tx,
    Prisma.sql`
    SELECT step_of(${customerId}) AS tier`,
  );
  return row?.tier ?? null;
}

async function usesOf(
  tx: Tx,
  discountIds: readonly string[],
  email: string,
  basketId: string | null,
): Promise<Record<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; uses: number }[]>`
    SELECT r.code_id AS id, count(*)::int AS uses FROM discount_redemption r LEFT JOIN orders o ON o.id = r.order_id
    WHERE r.code_id = ANY(${discountIds}) AND r.email = ${email}::citext AND r.state <> 'released'
      AND NOT (r.state = 'held' AND o.basket_id IS NOT DISTINCT FROM ${basketId})
    GROUP BY r.code_id`;
  return Object.fromEntries(rows.map(({ id, uses }) => [id, uses]));
}
