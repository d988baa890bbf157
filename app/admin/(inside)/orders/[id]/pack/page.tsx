import Link from "next/link";
import { notFound } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { PageHead } from "@/components/admin/kit/PageHead";
import { PackForm } from "@/components/admin/orders/parcels/PackForm";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { getNextToPack, getOrderDetail } from "@/lib/orders/admin/loaders";

export const metadata = { title: "Pack" };
export const instant = false;

export default async function PackPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [order, next] = await Promise.all([getOrderDetail(id), getNextToPack(id)]);
  if (!order) notFound();
  const here = `/admin/orders/${id}`;
  const collection = order.delivery.kind === "collection";
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={`Pack order ${order.number ?? ""}`} back={{ href: here, label: "The order" }}>
        {collection ? "To be collected by" : "To"} {[order.name, ...order.addressLines].join(", ")} ·{" "}
        {order.delivery.name}
      </PageHead>
      {order.may.ship ? (
        // What is left changes with every parcel; the form begins anew then.
        <>
          {order.packedAt ? (
            <Notice kind="success" className="mb-4" title="Packed. Only the label is missing.">
              {next ? (
                <Link href={`/admin/orders/${next.id}/pack`} prefetch={false} className="link">
                  Pack order {next.number} next
                </Link>
              ) : (
                "No other order waits to be packed."
              )}
            </Notice>
          ) : null}
          <PackForm
            key={[order.packedAt !== null, ...order.lines.map(({ toSend }) => toSend)].join()}
            order={order}
          />
        </>
      ) : (
        <Card padded={false}>
          <Empty
            title={order.state === "paid" ? "Nothing is left to send" : "All of it is packed"}
            action={
              <>
                {next ? (
                  <LinkButton href={`/admin/orders/${next.id}/pack`}>
                    Pack order {next.number} next
                  </LinkButton>
                ) : null}
                <LinkButton href={here} tone="quiet">
                  See the order
                </LinkButton>
              </>
            }
          >
            {next ? "The next order is waiting." : "No order waits to be packed."}
          </Empty>
        </Card>
      )}
    </div>
  );
}
