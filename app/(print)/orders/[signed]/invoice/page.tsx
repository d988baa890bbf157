import { notFound } from "next/navigation";
import { keyedPage, openDoor } from "@/app/keyed-page";
import { InvoiceSheet } from "@/components/orders/invoice/InvoiceSheet";
import { PrintButton } from "@/components/orders/invoice/PrintButton";
import { LinkButton } from "@/components/ui/LinkButton";
import { getInvoice, isSigned } from "@/lib/orders/page/loaders";

export const metadata = keyedPage("Invoice");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

export default async function InvoicePage({ params }: { params: Promise<{ signed: string }> }) {
  const { signed } = await openDoor(params, isSigned);
  const invoice = await getInvoice(signed);
  if (!invoice) notFound();
  return (
    <>
      <div className="flex flex-wrap justify-between gap-3 pb-10 print:hidden">
        <LinkButton href={invoice.path} tone="quiet" prefetch={false}>
          Back to your order
        </LinkButton>
        <PrintButton>Print the invoice</PrintButton>
      </div>
      <InvoiceSheet invoice={invoice} />
    </>
  );
}
