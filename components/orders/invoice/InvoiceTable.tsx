import type { Invoice } from "@/lib/orders/page/types";

const right = "py-2.5 pl-4 text-right align-top whitespace-nowrap tabular-nums";

/** Lines and sums; every figure is the one that was charged. */
export function InvoiceTable({ invoice: { lines, sums, total, taxes, inclusive } }: { invoice: Invoice }) {
  const taxed = taxes.length > 0;
  const span = taxed ? 4 : 3;
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">What was bought</caption>
      <thead>
        <tr className="border-b text-left text-ink-soft">
          <th scope="col" className="py-2 font-normal">
            Goods
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            Pieces
          </th>
          <th scope="col" className="py-2 pl-4 text-right font-normal max-sm:sr-only">
            Each
          </th>
          {taxed ? (
            <th scope="col" className="py-2 pl-4 text-right font-normal">
              Tax
            </th>
          ) : null}
          <th scope="col" className="py-2 pl-4 text-right font-normal">
            {inclusive ? "Amount" : "Net amount"}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, title, sku, quantity, unitPrice, rate, amount }) => (
          <tr key={id} className="border-b">
            <td className="py-2.5 wrap-anywhere">
              {title}
              {sku ? <span className="block text-xs text-ink-soft">{sku}</span> : null}
            </td>
            <td className={right}>{quantity}</td>
            <td className={`${right} max-sm:sr-only`}>{unitPrice}</td>
            {taxed ? <td className={right}>{rate}</td> : null}
            <td className={right}>{amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sums.map(({ label, amount }) => (
          <tr key={label}>
            <th
              scope="row"
              colSpan={span}
              className="pt-2.5 text-left font-normal text-ink-soft sm:text-right"
            >
              {label}
            </th>
            <td className={`${right} pt-2.5 pb-0`}>{amount}</td>
          </tr>
        ))}
        <tr className="text-lg">
          <th scope="row" colSpan={span} className="pt-3 text-left font-medium sm:text-right">
            Total charged
          </th>
          <td className={`${right} pt-3 pb-0 font-medium`}>{total}</td>
        </tr>
      </tfoot>
    </table>
  );
}
