import type { InvoiceCredit } from "@/lib/orders/page/types";

const right = "py-1.5 pl-6 text-right tabular-nums";
const heads = ["Number", "Date", "Rate", "Net", "Tax", "Gross"];

/** What went back after the invoice was written, each with a number and the tax in it. */
export function InvoiceCredits({ credits }: { credits: readonly InvoiceCredit[] }) {
  if (credits.length === 0) return null;
  return (
    <div className="mt-8 overflow-x-auto">
      <table className="ml-auto border-collapse">
        <caption className="pb-1 text-left text-ink-soft">Credit notes to this invoice</caption>
        <thead>
          <tr className="border-b text-ink-soft">
            {heads.map((name, index) => (
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
          {credits.flatMap(({ number, date, amount, taxes }) =>
            (taxes.length > 0 ? taxes : [{ rate: "–", net: amount, tax: "–", gross: amount }]).map(
              ({ rate, net, tax, gross }) => (
                <tr key={`${number} ${rate}`}>
                  <th scope="row" className="py-1.5 text-left font-normal whitespace-nowrap tabular-nums">
                    {number}
                  </th>
                  <td className={`${right} whitespace-nowrap`}>{date}</td>
                  <td className={right}>{rate}</td>
                  <td className={right}>−{net}</td>
                  <td className={right}>{tax === "–" ? tax : `−${tax}`}</td>
                  <td className={right}>−{gross}</td>
                </tr>
              ),
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
