import type { Invoice } from "@/lib/orders/page/types";
import { InvoiceCredits } from "./InvoiceCredits";
import { InvoiceTable } from "./InvoiceTable";
import { InvoiceTaxes } from "./InvoiceTaxes";

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}

/** The invoice of one order, on one sheet. */
export function InvoiceSheet({ invoice }: { invoice: Invoice }) {
  const { seller, buyer, collectedAt, contact, number, issued, ordered, email, refunded } = invoice;
  return (
    <article className="text-sm">
      <header className="flex flex-wrap items-start justify-between gap-8">
        <div>
          <p className="display text-heading">{contact.brand}</p>
          <address className="pt-2 text-ink-soft not-italic">
            <Lines lines={seller} />
          </address>
        </div>
        <div className="sm:text-right">
          <h1 className="display text-title">Invoice</h1>
          <dl className="grid grid-cols-[auto_auto] gap-x-4 pt-2 sm:justify-end">
            <dt className="text-ink-soft">Number</dt>
            <dd className="tabular-nums">{number}</dd>
            <dt className="text-ink-soft">Date and tax point</dt>
            <dd>{issued}</dd>
            <dt className="text-ink-soft">Ordered</dt>
            <dd>{ordered}</dd>
          </dl>
        </div>
      </header>
      <div className="grid gap-8 py-10 sm:grid-cols-2">
        <section aria-label="Customer">
          <p className="pb-1 text-ink-soft">To</p>
          <Lines lines={buyer} />
          <span className="text-ink-soft">{email}</span>
        </section>
        {collectedAt ? (
          <section aria-label="Collection">
            <p className="pb-1 text-ink-soft">Collected at</p>
            <Lines lines={collectedAt} />
          </section>
        ) : null}
      </div>
      <InvoiceTable invoice={invoice} />
      <InvoiceTaxes invoice={invoice} />
      <InvoiceCredits credits={invoice.credits} />
      {refunded ? (
        <p className="pt-6">
          Of this {refunded.amount} has been paid back; {refunded.kept} was paid in the end.
        </p>
      ) : null}
      <footer className="mt-12 border-t pt-4 text-xs text-ink-soft">
        Paid in full on {issued}. Questions: {[contact.email, contact.phone].filter(Boolean).join(" · ")}
      </footer>
    </article>
  );
}
