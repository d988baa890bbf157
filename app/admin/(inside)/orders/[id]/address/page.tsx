import { notFound } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { PageHead } from "@/components/admin/kit/PageHead";
import { AddressChange } from "@/components/admin/orders/AddressChange";
import { getOrderDetail } from "@/lib/orders/admin/loaders";
import { countryName } from "@/lib/values/country";
import { countryCodes } from "@/lib/values/country-codes";

export const metadata = { title: "Change the address" };
export const instant = false;

export default async function AddressPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const order = await getOrderDetail(id);
  if (!order) notFound();
  const countries = countryCodes
    .map((code) => ({ value: code, label: countryName(code, "en-GB") }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        title={`Where order ${order.number ?? ""} goes`}
        back={{ href: `/admin/orders/${id}`, label: "The order" }}
      >
        The sums stay as they were agreed. What it was before is kept in the timeline.
      </PageHead>
      {order.may.address ? (
        <AddressChange
          orderId={id}
          initial={{ orderId: id, version: order.version, accepted: false, ...order.address }}
          countries={countries}
          deliveryName={order.delivery.name}
        />
      ) : (
        <Card padded={false}>
          <Empty title="It is too late for that">
            Something of this order was sent already, or it is collected.
          </Empty>
        </Card>
      )}
    </div>
  );
}
