import { notFound } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { PageHead } from "@/components/admin/kit/PageHead";
import { RefundForm } from "@/components/admin/orders/refunds/RefundForm";
import { LinkButton } from "@/components/ui/LinkButton";
import { getRefundStart } from "@/lib/orders/admin/loaders";

export const metadata = { title: "Refund" };
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ withdrawal?: string; return?: string }>;
};

export default async function RefundPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { withdrawal, return: returnId } = await searchParams;
  const start = await getRefundStart(id, { withdrawal: withdrawal ?? null, returnId: returnId ?? null });
  if (!start) notFound();
  const { order } = start;
  const held = order.disputes.some(({ holds }) => holds);
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        title={`Refund order ${order.number ?? ""}`}
        back={{ href: `/admin/orders/${id}`, label: "The order" }}
      >
        {order.paidBy === "stripe"
          ? "The money goes back the way it came; banks show it within five to ten days."
          : "This order was paid by hand: the refund is noted here, and you send the money yourself."}
      </PageHead>
      {order.may.refund ? (
        <RefundForm {...start} />
      ) : (
        <Card padded={false}>
          <Empty
            title={held ? "The bank has this payment in its hands" : "Nothing is left to refund"}
            action={<LinkButton href={`/admin/orders/${id}`}>Back to the order</LinkButton>}
          >
            {held
              ? "Refunding as well would pay the buyer twice. Answer the dispute or accept it at Stripe."
              : null}
          </Empty>
        </Card>
      )}
    </div>
  );
}
