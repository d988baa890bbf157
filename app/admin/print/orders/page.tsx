import { PackingSheet } from "@/components/admin/orders/parcels/PackingSheet";
import { InvoiceSheet } from "@/components/orders/invoice/InvoiceSheet";
import { PrintButton } from "@/components/orders/invoice/PrintButton";
import { getChosenSheets } from "@/lib/orders/admin/loaders";
import { readListRequest } from "@/lib/values/list-request";

export const metadata = { title: "Sheets to print" };
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `?sheet=slips|invoices` with `id=…&id=…`, or `matching=<query of the list>`. */
export default async function PrintOrders({ searchParams }: Props) {
  const { sheet, id, matching } = await searchParams;
  const invoicesWanted = sheet === "invoices";
  const { slips, invoices } = await getChosenSheets(
    typeof matching === "string"
      ? { matching: readListRequest(Object.fromEntries(grouped(new URLSearchParams(matching)))) }
      : {
          ids: [id]
            .flat()
            .filter((one): one is string => Boolean(one))
            .slice(0, 200),
        },
  );
  const count = invoicesWanted ? invoices.length : slips.length;
  const one = invoicesWanted ? "invoice" : "packing slip";
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 pb-8 print:hidden">
        <p role="status">
          {count} {count === 1 ? one : `${one}s`}
          {invoicesWanted && slips.length > invoices.length
            ? `; ${slips.length - invoices.length} of the orders are not paid and have none`
            : ""}
        </p>
        <PrintButton>Print</PrintButton>
      </div>
      {invoicesWanted
        ? invoices.map((invoice) => (
            <div
              key={invoice.number}
              className="border-b pb-10 mb-10 break-after-page print:m-0 print:border-0 print:p-0"
            >
              <InvoiceSheet invoice={invoice} />
            </div>
          ))
        : slips.map((slip) => (
            <div
              key={slip.id}
              className="border-b pb-10 mb-10 break-after-page print:m-0 print:border-0 print:p-0"
            >
              <PackingSheet slip={slip} />
            </div>
          ))}
    </>
  );
}

function grouped(query: URLSearchParams): Map<string, string[]> {
  return new Map([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
