import { Tester } from "@/components/admin/discounts/trial/Tester";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getCountryChoices, mayChangeDiscounts } from "@/lib/discounts/admin/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = { title: "Try a basket" };
export const instant = false;

export default async function TryBasket() {
  // Asked for its guard: the page itself shows nothing of the shop's.
  const [, countries, shop] = await Promise.all([mayChangeDiscounts(), getCountryChoices(), getShop()]);
  return (
    <>
      <PageHead title="Try a basket" back={{ href: "/admin/discounts", label: "Discounts" }}>
        What a basket would pay at any moment, for anybody, and which discounts count and why.
      </PageHead>
      <div className="max-w-xl">
        <Tester draft={null} countries={countries} home={shop.money.homeCountry} />
      </div>
    </>
  );
}
