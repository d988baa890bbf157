import { pictureOf } from "@/lib/catalogue/picture-of";
import type { Picture } from "@/lib/catalogue/types";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

const listed = {
  id: true,
  number: true,
  state: true,
  currency: true,
  total: true,
  locale: true,
  placedAt: true,
  deliveryKind: true,
  lines: {
    orderBy: { position: "asc" },
    select: { title: true, variantTitle: true, mediaId: true, quantity: true, refundedQuantity: true },
  },
  parcels: {
    orderBy: { shippedAt: "asc" },
    select: { carrier: true, trackingUrl: true, deliveredAt: true },
  },
} as const satisfies Prisma.OrderSelect;

export type OwnOrder = Prisma.OrderGetPayload<{ select: typeof listed }>;

/** What a customer may see as theirs: what they ordered while signed in, or claimed, and is more than a try. */
function own(customerId: string): Prisma.OrderWhereInput {
  return {
    customerId,
    claimedAt: { not: null },
    OR: [{ paidAt: { not: null } }, { state: "payment_processing" }],
  };
}

/**
 * A customer's orders, the latest first, after the one named.
 * @param after an id from outside; anybody else's gives the list from its beginning
 */
export async function listOwnOrders(
  tx: Tx,
  customerId: string,
  { after, take }: { readonly after: string | null; readonly take: number },
): Promise<OwnOrder[]> {
  const last = after
    ? await tx.order.findFirst({
        where: { id: after, ...own(customerId) },
        select: { placedAt: true, id: true },
      })
    : null;
  const earlier: Prisma.OrderWhereInput = last
    ? { OR: [{ placedAt: { lt: last.placedAt } }, { placedAt: last.placedAt, id: { lt: last.id } }] }
    : {};
  return tx.order.findMany({
    where: { AND: [own(customerId), earlier] },
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take,
    select: listed,
  });
}

/** What was in one of this customer's orders; null for anybody else's. */
export async function readOwnLines(
  tx: Tx,
  customerId: string,
  orderId: string,
): Promise<
  { variantId: string | null; title: string; variantTitle: string | null; quantity: number }[] | null
> {
  const order = await tx.order.findFirst({
    where: { id: orderId, ...own(customerId) },
    select: {
      lines: {
        // A gift was earned by that order; the next one earns its own.
        where: { gift: false },
        orderBy: { position: "asc" },
        select: { variantId: true, title: true, variantTitle: true, quantity: true },
      },
    },
  });
  return order?.lines ?? null;
}

/** Pictures by their ids, as far as they are still there. */
export async function readPicturesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Picture>> {
  const media = await tx.media.findMany({ where: { id: { in: [...new Set(ids)] } } });
  return new Map(
    media.flatMap((one) => {
      const picture = pictureOf(one);
      return picture ? [[one.id, picture] as const] : [];
    }),
  );
}

/** Orders that a guest of this address has paid and nobody has claimed. Says how many and nothing else of them. */
export async function countClaimable(tx: Tx, email: string): Promise<number> {
  return tx.order.count({ where: { email, claimedAt: null, paidAt: { not: null } } });
}
