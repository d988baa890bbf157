import Link from "next/link";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { BeginDraft } from "@/components/admin/orders/drafts/BeginDraft";
import { getDrafts } from "@/lib/orders/drafts/loaders";

export const metadata = { title: "Orders by telephone" };
export const instant = false;

export default async function Drafts() {
  const drafts = await getDrafts();
  return (
    <>
      <PageHead
        title="Orders by telephone"
        back={{ href: "/admin/orders", label: "Orders" }}
        actions={<BeginDraft />}
      >
        Write an order down for a customer, then send them a link for paying or note that they paid otherwise.
      </PageHead>
      <Card padded={false}>
        {drafts.length === 0 ? (
          <Empty title="No drafts">
            Begin one while the customer is on the telephone; it is kept as you type.
          </Empty>
        ) : (
          <ul>
            {drafts.map(({ id, name, by, pieces, updatedAt }) => (
              <li key={id} className="border-b last:border-b-0">
                <Link
                  href={`/admin/orders/drafts/${id}`}
                  prefetch={false}
                  className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 px-4 py-2.5 text-sm hover:bg-surface sm:px-5"
                >
                  <span className="font-medium">{name}</span>
                  <span className="text-ink-soft">
                    {pieces} {pieces === 1 ? "piece" : "pieces"} · {by} · <When at={updatedAt} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
