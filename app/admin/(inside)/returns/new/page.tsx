import { notFound } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { PageHead } from "@/components/admin/kit/PageHead";
import { NewReturnForm } from "@/components/admin/orders/returns/NewReturnForm";
import { getReturnableLines } from "@/lib/orders/returns/admin/loaders";

export const metadata = { title: "Note a return" };
export const instant = false;

export default async function NewReturn({ searchParams }: { searchParams: Promise<{ order?: string }> }) {
  const { order = "" } = await searchParams;
  const found = await getReturnableLines(order);
  if (!found) notFound();
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead
        title={`Note a return of order ${found.number ?? ""}`}
        back={{ href: `/admin/orders/${order}`, label: "The order" }}
      >
        For a customer who telephoned or wrote. It can be later than the shop's pages allow.
      </PageHead>
      {found.lines.length > 0 ? (
        <NewReturnForm orderId={order} lines={found.lines} />
      ) : (
        <Card padded={false}>
          <Empty title="Nothing can come back">
            Nothing of this order was sent yet, or all of it is back already.
          </Empty>
        </Card>
      )}
    </div>
  );
}
