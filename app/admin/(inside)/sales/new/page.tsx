import { PageHead } from "@/components/admin/kit/PageHead";
import { SaleEditor } from "@/components/admin/sales/SaleEditor";
import { getNewSale } from "@/lib/early-access/admin/loaders";

export const metadata = { title: "New sale" };
export const instant = false;

export default async function NewSale() {
  const saved = await getNewSale();
  return (
    <>
      <PageHead title="New sale" back={{ href: "/admin/sales", label: "Sales" }} />
      <SaleEditor saved={saved} names={{}} fixed={false} />
    </>
  );
}
