import { PageHead } from "@/components/admin/kit/PageHead";
import { SaleEditor } from "@/components/admin/sales/SaleEditor";
import { getNewSale, getWindowChoices } from "@/lib/early-access/admin/loaders";

export const metadata = { title: "New sale" };
export const instant = false;

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export default async function NewSale({ searchParams }: Props) {
  const from = [(await searchParams).from].flat()[0];
  const [saved, choices] = await Promise.all([getNewSale(from), getWindowChoices()]);
  return (
    <>
      <PageHead title="New sale" back={{ href: "/admin/sales", label: "Sales" }} />
      <SaleEditor saved={saved} names={{}} choices={choices} fixed={false} />
    </>
  );
}
