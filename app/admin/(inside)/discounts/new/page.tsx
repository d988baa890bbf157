import { DiscountEditor } from "@/components/admin/discounts/DiscountEditor";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getCountryChoices, getDeliveryChoices, getNewDiscount } from "@/lib/discounts/admin/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "New discount" };
export const instant = false;

export default async function NewDiscount() {
  const [saved, deliveries, countries, shop] = await Promise.all([
    getNewDiscount(),
    getDeliveryChoices(),
    getCountryChoices(),
    getShop(),
  ]);
  return (
    <>
      <PageHead title="New discount" back={{ href: "/admin/discounts", label: "Discounts" }} />
      <DiscountEditor
        saved={saved}
        summary={null}
        names={{}}
        deliveries={deliveries}
        countries={countries}
        home={shop.money.homeCountry}
      />
    </>
  );
}
