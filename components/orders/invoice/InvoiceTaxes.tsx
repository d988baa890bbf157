import type { Invoice } from "@/lib/orders/page/types";
import { InvoiceFigures } from "./InvoiceFigures";

/** Net, tax and gross by rate, discounts and delivery worked in. */
export function InvoiceTaxes({ invoice: { taxes } }: { invoice: Invoice }) {
  if (taxes.length === 0) return null;
  return (
    <InvoiceFigures
      caption="Tax in this invoice, after discount and with delivery"
      heads={["Rate", "Net", "Tax", "Gross"]}
      rows={taxes.map(({ rate, net, tax, gross }) => ({ key: rate, cells: [rate, net, tax, gross] }))}
    />
  );
}
