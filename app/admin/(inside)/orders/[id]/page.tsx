import { notFound } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { When } from "@/components/admin/kit/format/When";
import { LiveRefresh } from "@/components/admin/kit/live/LiveRefresh";
import { PageHead } from "@/components/admin/kit/PageHead";
import { CustomerCard } from "@/components/admin/orders/CustomerCard";
import { DisputeList } from "@/components/admin/orders/DisputeList";
import { LetterList } from "@/components/admin/orders/LetterList";
import { LineList } from "@/components/admin/orders/LineList";
import { NoteForm } from "@/components/admin/orders/NoteForm";
import { OrderActions } from "@/components/admin/orders/OrderActions";
import { OrderHistory } from "@/components/admin/orders/OrderHistory";
import { OrderState } from "@/components/admin/orders/OrderState";
import { OrderSums } from "@/components/admin/orders/OrderSums";
import { ParcelList } from "@/components/admin/orders/parcels/ParcelList";
import { QuestionList } from "@/components/admin/orders/QuestionList";
import { FailedRefunds } from "@/components/admin/orders/refunds/FailedRefunds";
import { ReturnCards } from "@/components/admin/orders/returns/ReturnCards";
import { WithdrawalList } from "@/components/admin/orders/WithdrawalList";
import { History } from "@/components/admin/staff/history/History";
import { Notice } from "@/components/ui/Notice";
import { getOrderDetail } from "@/lib/orders/admin/loaders";
import { getReturnsOfOrder } from "@/lib/orders/returns/admin/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Order" };
export const instant = false;

export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [order, returns, history] = await Promise.all([
    getOrderDetail(id),
    getReturnsOfOrder(id),
    getHistory("order", id),
  ]);
  if (!order) notFound();
  const { number, state, may, payLinkUntil } = order;
  return (
    <>
      <LiveRefresh
        types={[
          "order_paid",
          "order_cancelled",
          "order_refunded",
          "refund_failed",
          "dispute_opened",
          "dispute_closed",
          "parcel_shipped",
          "parcel_delivered",
          "withdrawal_confirmed",
          "help_asked",
          "help_answered",
          "return_moved",
        ]}
      />
      <PageHead
        title={number === null ? "Order without a number yet" : `Order ${number}`}
        back={{ href: "/admin/orders", label: "Orders" }}
        badges={<OrderState state={state} packed={order.packedAt !== null} />}
        actions={<OrderActions order={order} />}
      >
        Placed <When at={order.placedAt} style="long" />
        {order.firstOrder ? " · first order of this customer" : ""}
      </PageHead>
      {payLinkUntil && order.paidAt === null ? (
        <Notice kind="info" className="mb-4">
          A link for paying was sent; it works until <When at={payLinkUntil} style="long" />.
        </Notice>
      ) : null}
      <Columns
        main={
          <>
            <DisputeList disputes={order.disputes} currency={order.currency} />
            <FailedRefunds order={order} />
            <QuestionList questions={order.questions} />
            <WithdrawalList orderId={order.id} withdrawals={order.withdrawals} refundable={may.refund} />
            <ReturnCards returns={returns} />
            <Card title="Lines" padded={false}>
              <LineList lines={order.lines} currency={order.currency} />
              <OrderSums sums={order.sums} currency={order.currency} deliveryName={order.delivery.name} />
            </Card>
            <ParcelList parcels={order.parcels} collection={order.delivery.kind === "collection"} />
            <Card title="Timeline">
              <NoteForm orderId={order.id} />
              <OrderHistory events={order.events} />
            </Card>
          </>
        }
        side={
          <>
            <CustomerCard order={order} />
            <LetterList letters={order.letters} />
            <History id={id} entries={history} />
          </>
        }
      />
    </>
  );
}
