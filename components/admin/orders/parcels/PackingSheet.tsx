import type { PackingSlip } from "@/lib/orders/admin/types";

/** What goes into one parcel, to be ticked off with a pen; without prices, because it travels with a present too. */
export function PackingSheet({ slip }: { slip: PackingSlip }) {
  const { number, placed, brand, seller, to, phone, delivery, collection, lines, pieces } = slip;
  return (
    <article className="text-sm">
      <header className="flex flex-wrap items-start justify-between gap-8">
        <div>
          <p className="display text-heading">{brand}</p>
          <address className="pt-2 text-ink-soft not-italic">
            {seller.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
        </div>
        <div className="sm:text-right">
          <h1 className="display text-title">Packing slip</h1>
          <p className="pt-2 text-lg font-medium tabular-nums">Order {number ?? "not paid yet"}</p>
          <p className="text-ink-soft">Placed {placed}</p>
        </div>
      </header>
      <div className="grid gap-8 py-8 sm:grid-cols-2">
        <section aria-label="To">
          <p className="pb-1 text-ink-soft">{collection ? "Collected by" : "To"}</p>
          {to.map((line) => (
            <span key={line} className="block text-base">
              {line}
            </span>
          ))}
          {phone ? <span className="block pt-1 text-ink-soft">{phone}</span> : null}
        </section>
        <section aria-label="Delivery">
          <p className="pb-1 text-ink-soft">Delivery</p>
          <span className="text-base">{delivery}</span>
        </section>
      </div>
      <table className="w-full border-collapse">
        <caption className="sr-only">What goes into the parcel</caption>
        <thead>
          <tr className="border-b text-left text-ink-soft">
            <th scope="col" className="w-10 py-2 font-normal">
              <span className="sr-only">Packed</span>
            </th>
            <th scope="col" className="w-20 py-2 font-normal">
              Pieces
            </th>
            <th scope="col" className="py-2 font-normal">
              Goods
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              SKU
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, title, variantTitle, sku, quantity }) => (
            <tr key={id} className="border-b align-top">
              <td className="py-3">
                <span aria-hidden="true" className="block size-4 border-2 border-ink" />
              </td>
              <td className="py-2.5 text-lg font-medium tabular-nums">{quantity}</td>
              <td className="py-2.5 wrap-anywhere">
                {title}
                {variantTitle ? <span className="block text-ink-soft">{variantTitle}</span> : null}
              </td>
              <td className="py-2.5 text-right text-ink-soft">{sku}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-4 text-right">
        {pieces} {pieces === 1 ? "piece" : "pieces"}
      </p>
    </article>
  );
}
