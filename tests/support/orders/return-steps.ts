import { beginDraft } from "@/lib/orders/drafts/begin-draft";
import { placeDraft } from "@/lib/orders/drafts/place-draft";
import { saveDraft } from "@/lib/orders/drafts/save-draft";
import { draftContentSchema } from "@/lib/orders/drafts/schema";
import { deliverParcel } from "@/lib/orders/fulfilment/deliver-parcel";
import { shipParcel } from "@/lib/orders/fulfilment/ship-parcel";
import { judgeReturn } from "@/lib/orders/returns/admin/judge-return";
import { receiveReturn } from "@/lib/orders/returns/admin/receive-return";
import { requestReturn } from "@/lib/orders/returns/request-return";
import type { ReturnWish } from "@/lib/orders/returns/types";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import type { OpenShop } from "../checkout/open-shop";
import { payFor } from "../checkout/pay-for";
import type { startLocalStripe } from "../local-stripe";

const ann: Actor = { kind: "staff", staffId: "stf_ann", name: "Ann", role: "owner", stale: false };
const customer = { actor: "customer", actorName: "Customer" };
const soon = () => new Date();
type LocalStripe = Awaited<ReturnType<typeof startLocalStripe>>;

/** What returns and exchanges are made of, in a shop that is open: an order that arrived, pieces that came back, drafts. */
export function returnSteps(open: () => { stripe: LocalStripe; shop: OpenShop }) {
  async function arrived() {
    const orderId = await payFor(open().stripe, { [open().shop.small]: 2, [open().shop.large]: 1 });
    const parcel = { orderId, carrier: null, trackingNumber: null, trackingUrl: null, lines: null };
    const sent = await transact((tx) => shipParcel(tx, parcel, { actor: "staff:a" }, soon()));
    await transact((tx) =>
      deliverParcel(tx, sent.ok ? sent.value.parcelId : "", { actor: "staff:a" }, soon()),
    );
    return db().order.findUniqueOrThrow({
      where: { id: orderId },
      include: { lines: { orderBy: { position: "asc" } } },
    });
  }
  type Order = Awaited<ReturnType<typeof arrived>>;

  async function asked(order: Order, quantity = 2) {
    const [small] = order.lines;
    const wish: ReturnWish = {
      lines: [{ orderLineId: small?.id ?? "", quantity }],
      reason: "does_not_fit",
      note: null,
    };
    return transact((tx) => requestReturn(tx, order.id, wish, customer, soon()));
  }
  async function received(order: Order, restocked: number) {
    const request = await asked(order);
    const returnId = request.ok ? request.value.returnId : "";
    const instructions = "Send it to us.";
    await transact((tx) => judgeReturn(tx, ann, "approved", { returnId, instructions }, soon()));
    const lines = [{ orderLineId: order.lines[0]?.id ?? "", received: 2, restocked }];
    const put = await transact((tx) => receiveReturn(tx, ann, { returnId, lines }, soon()));
    return { returnId, put };
  }

  async function draft(lines: { variantId: string; quantity: number }[]) {
    const begun = await transact((tx) => beginDraft(tx, ann, {}, soon()));
    return saved(begun.ok ? begun.value.draftId : "", lines);
  }
  async function saved(draftId: string, lines: { variantId: string; quantity: number }[]) {
    const content = draftContentSchema.parse({
      ...{
        lines,
        email: "tel@shop.test",
        name: "Tel Ephone",
        line1: "1 Street",
        city: "Leeds",
        postcode: "ls1 1aa",
      },
      country: "GB",
    });
    const kept = await transact((tx) => saveDraft(tx, ann, { draftId, version: 1, content }, soon()));
    if (!kept.ok) throw new Error(kept.reason);
    return kept.value;
  }
  const placed = async (made: Awaited<ReturnType<typeof draft>>) => {
    const input = { draftId: made.id, version: made.version, agreed: made.sums.total, days: 7 };
    const order = await transact((tx) => placeDraft(tx, ann, input, soon()));
    if (!order.ok) throw new Error(order.reason);
    return order.value.orderId;
  };

  return { arrived, asked, received, draft, saved, placed };
}
