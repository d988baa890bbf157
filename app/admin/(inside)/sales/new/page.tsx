import { PageHead } from "@/components/admin/kit/PageHead";
import { SaleEditor } from "@/components/admin/sales/SaleEditor";
import { getNewSale, getWindowChoices } from "@/lib/early-access/admin/loaders";

export const metadata = { title: "New sale" };
export const instant = false;

export default async function NewSale() {
  const [saved, choices] = await Promise.all([getNewSale(), getWindowChoices()]);
  return (
    <>
      <PageHead title="New sale" back={{ href: "/admin/sales", label: "Sales" }} />
      <SaleEditor saved={saved} names={{}} choices={choices} fixed={false} />
    </>
  );
}
