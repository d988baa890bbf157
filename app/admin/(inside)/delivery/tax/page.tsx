import { DeliveryNav } from "@/components/admin/delivery/DeliveryNav";
import { TaxRates } from "@/components/admin/delivery/tax/TaxRates";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getTaxRates } from "@/lib/delivery/admin/loaders";

export const metadata = { title: "Tax" };

export const instant = false;

export default async function Tax() {
  const { rows, money, editable, today } = await getTaxRates();
  return (
    <>
      <PageHead title="Delivery">
        What is charged where, and from which day. An order keeps the tax of its day, whatever changes later.
      </PageHead>
      <DeliveryNav here="tax" />
      <TaxRates
        rows={rows}
        today={today}
        locale={money.locale}
        home={money.homeCountry}
        editable={editable}
      />
    </>
  );
}
