import type { Invoice } from "@/lib/orders/page/types";

const right = "py-1.5 pl-6 text-right tabular-nums";

/** Net, tax and gross by rate, discounts and delivery worked in. */
export function InvoiceTaxes({ invoice: { taxes } }: { invoice: Invoice }) {
  if (taxes.length === 0) return null;
  return (
    <table className="mt-8 ml-auto border-collapse">
      <caption className="pb-1 text-left text-ink-soft">
        Tax in this invoice, after discount and with delivery
      </caption>
      <thead>
        <tr className="border-b text-ink-soft">
          {["Rate", "Net", "Tax", "Gross"].map((name, index) => (
            <th
              key={name}
              scope="col"
              className={index === 0 ? "py-1.5 text-left font-normal" : `${right} font-normal`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {taxes.map(({ rate, net, tax, gross }) => (
          <tr key={rate}>
            <th scope="row" className="py-1.5 text-left font-normal">
              {rate}
            </th>
            <td className={right}>{net}</td>
            <td className={right}>{tax}</td>
            <td className={right}>{gross}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
