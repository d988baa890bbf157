import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Payable } from "./types";

const withOrder = {
  order: { include: { lines: { orderBy: { position: "asc" } } } },
} as const satisfies Prisma.PaymentInclude;

/** A payment with the order it pays and that order's lines. */
export type PaymentWithOrder = Prisma.PaymentGetPayload<{ include: typeof withOrder }>;

/** A payment by its id; null when there is none. */
export async function readPayment(tx: Tx, paymentId: string): Promise<PaymentWithOrder | null> {
  return tx.payment.findUnique({ where: { id: paymentId }, include: withOrder });
}

/** A payment as Stripe's page for it is made from, and where it stands. */
export type PaymentToOpen = Pick<
  PaymentWithOrder,
  "id" | "state" | "sessionUrl" | "amount" | "currency" | "expiresAt"
> & { readonly order: Payable & Pick<PaymentWithOrder["order"], "id" | "email"> };

/** The same for opening its page at Stripe, in one statement; null when there is none. */
export async function readPaymentToOpen(tx: Tx, paymentId: string): Promise<PaymentToOpen | null> {
  const [payment] = await askKept<PaymentToOpen>(
    tx,
    Prisma.sql`
    SELECT p.id, p.state::text AS state, p.session_url AS "sessionUrl", p.amount, p.currency, p.expires_at AS "expiresAt",
      json_build_object('id', o.id, 'email', o.email, 'currency', o.currency, 'subtotal', o.subtotal, 'discountTotal', o.discount_total,
        'discountCode', o.discount_code, 'deliveryTotal', o.delivery_total, 'deliveryName', o.delivery_name, 'taxAdded', o.tax_added,
        'total', o.total, 'lines', (SELECT json_agg(json_build_object('title', l.title, 'variantTitle', l.variant_title,
          'quantity', l.quantity, 'unitPrice', l.unit_price) ORDER BY l.position) FROM order_line l WHERE l.order_id = o.id)) AS "order"
    FROM payment p JOIN orders o ON o.id = p.order_id WHERE p.id = ${paymentId}`,
  );
  return payment ?? null;
}

/** The payment that a session of Stripe's belongs to. */
export async function readPaymentOfSession(tx: Tx, sessionId: string): Promise<PaymentWithOrder | null> {
  return tx.payment.findUnique({ where: { sessionId }, include: withOrder });
}
