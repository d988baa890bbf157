import Link from "next/link";
import { notFound } from "next/navigation";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { Facts } from "@/components/admin/kit/Facts";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { ReturnLines } from "@/components/admin/orders/returns/ReturnLines";
import { ReturnState } from "@/components/admin/orders/returns/ReturnState";
import { ReturnSteps } from "@/components/admin/orders/returns/ReturnSteps";
import { getReturn } from "@/lib/orders/returns/admin/loaders";
import { returnReasons } from "@/lib/orders/returns/types";

export const metadata = { title: "Return" };
export const instant = false;

const words = {
  requested: "Asked for",
  approved: "Agreed to",
  declined: "Declined",
  received: "Arrived",
  refunded: "Refunded",
  exchanged: "Exchanged",
  closed: "Closed",
} as const;

export default async function ReturnPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = await getReturn(id);
  if (!found) notFound();
  const reason = returnReasons.find(({ value }) => value === found.reason)?.label ?? found.reason;
  return (
    <>
      <PageHead
        title={`Return of order ${found.number ?? ""}`}
        back={{ href: "/admin/returns", label: "Returns" }}
        badges={<ReturnState state={found.state} />}
      />
      <Columns
        main={
          <>
            {found.next.length > 0 ? <ReturnSteps key={found.state} found={found} /> : null}
            <Card title="What it is about" padded={false}>
              <ReturnLines lines={found.lines} />
            </Card>
            {found.note ? (
              <Card title="In the customer's words">
                <p className="text-sm whitespace-pre-line wrap-anywhere">{found.note}</p>
              </Card>
            ) : null}
            {found.instructions ? (
              <Card title="What you told them">
                <p className="text-sm whitespace-pre-line wrap-anywhere">{found.instructions}</p>
              </Card>
            ) : null}
          </>
        }
        side={
          <>
            <Card title="Return">
              <Facts
                items={[
                  {
                    label: "Order",
                    value: (
                      <Link
                        href={`/admin/orders/${found.orderId}`}
                        prefetch={false}
                        className="link text-accent"
                      >
                        {found.number}
                      </Link>
                    ),
                  },
                  { label: "Customer", value: found.customer },
                  { label: "Reason", value: reason },
                  { label: "Written down by", value: found.byShop ? "the shop" : "the customer" },
                  ...(found.exchangeOrderId
                    ? [
                        {
                          label: "Exchanged by",
                          value: (
                            <Link
                              href={`/admin/orders/${found.exchangeOrderId}`}
                              prefetch={false}
                              className="link text-accent"
                            >
                              the new order
                            </Link>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </Card>
            <Card title="History">
              <ol className="grid gap-2 text-sm">
                {found.moves.map(({ id: move, to, by, at }) => (
                  <li key={move}>
                    <span className="font-medium">{words[to]}</span>
                    <span className="block text-xs text-ink-soft">
                      {by} · <When at={at} />
                    </span>
                  </li>
                ))}
              </ol>
            </Card>
          </>
        }
      />
    </>
  );
}
