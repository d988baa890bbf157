import Link from "next/link";
import { ApartButton } from "@/components/admin/customers/ApartButton";
import { Card } from "@/components/admin/kit/Card";
import { Empty } from "@/components/admin/kit/Empty";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LinkButton } from "@/components/ui/LinkButton";
import { getCustomerMay, getDuplicates } from "@/lib/customers/admin/loaders";

export const metadata = { title: "Likely duplicates" };
export const instant = false;

export default async function Duplicates() {
  const [groups, may] = await Promise.all([getDuplicates(), getCustomerMay()]);
  return (
    <>
      <PageHead title="Likely duplicates" back={{ href: "/admin/customers", label: "Customers" }}>
        Customers who share a mailbox, a telephone, an address, or a name and postcode.
      </PageHead>
      {groups.length === 0 ? (
        <Card padded={false}>
          <Empty title="No two look like one person">
            Found by themselves as orders and addresses come in; look again some day.
          </Empty>
        </Card>
      ) : (
        <ul className="grid gap-4">
          {groups.map(({ key, same, customers }) => (
            <li key={key}>
              <Card title={`Same ${same}`}>
                <ul className="grid gap-3 text-sm">
                  {customers.map((one, index) => (
                    <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                      <span className="min-w-0 wrap-anywhere">
                        <Link
                          href={`/admin/customers/${one.id}`}
                          prefetch={false}
                          className="link font-medium"
                        >
                          {one.name ?? one.email}
                        </Link>
                        <span className="block text-ink-soft">
                          {one.email}, {one.orders === 1 ? "one order" : `${one.orders} orders`}
                          {one.hasAccount ? ", has an account" : ""}
                        </span>
                      </span>
                      {index > 0 ? (
                        <span className="flex flex-wrap items-center gap-x-3">
                          {may.write ? (
                            <ApartButton
                              id={one.id}
                              others={customers.map(({ id }) => id).filter((id) => id !== one.id)}
                              name={customers.length > 2 ? "the others" : (customers[0]?.email ?? "")}
                            />
                          ) : null}
                          <LinkButton
                            tone="quiet"
                            aria-label={`Compare ${one.email} with ${customers[0]?.email}`}
                            href={`/admin/customers/merge?${new URLSearchParams({ keep: customers[0]?.id ?? "", other: one.id })}`}
                          >
                            Compare
                          </LinkButton>
                        </span>
                      ) : null}
                    </li>
                  ))}
                </ul>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
