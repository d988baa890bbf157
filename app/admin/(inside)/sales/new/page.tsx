import { PageHead } from "@/components/admin/kit/PageHead";
import { SaleEditor } from "@/components/admin/sales/SaleEditor";
import { getNewSale, getSegmentChoices } from "@/lib/early-access/admin/loaders";

export const metadata = { title: "New sale" };
export const instant = false;

export default async function NewSale() {
  const [saved, segments] = await Promise.all([getNewSale(), getSegmentChoices()]);
  return (
    <>
      <PageHead title="New sale" back={{ href: "/admin/sales", label: "Sales" }} />
      <SaleEditor saved={saved} names={{}} segments={segments} fixed={false} />
    </>
  );
}
