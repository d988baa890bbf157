import type { InvoiceCredit } from "@/lib/orders/page/types";
import { InvoiceFigures } from "./InvoiceFigures";

/** What went back after the invoice was written, each with a number and the tax in it. */
export function InvoiceCredits({ credits }: { credits: readonly InvoiceCredit[] }) {
  if (credits.length === 0) return null;
  return (
    <InvoiceFigures
      caption="Credit notes to this invoice"
      heads={["Number", "Rate", "Net", "Tax", "Gross"]}
      rows={credits.flatMap(({ number, date, amount, taxes }) =>
        (taxes.length > 0 ? taxes : [{ rate: "–", net: amount, tax: "–", gross: amount }]).map(
          ({ rate, net, tax, gross }) => ({
            key: `${number} ${rate}`,
            under: date,
            cells: [number, rate, `−${net}`, tax === "–" ? tax : `−${tax}`, `−${gross}`],
          }),
        ),
      )}
    />
  );
}
