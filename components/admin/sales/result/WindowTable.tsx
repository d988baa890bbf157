import clsx from "clsx";
import type { SaleResult, SaleSums } from "@/lib/insights/sales/types";
import { Money } from "../../kit/format/Money";
import { When } from "../../kit/format/When";
import { windowName } from "../sale-words";

type Line = { key: string; name: React.ReactNode; sums: SaleSums; strong?: boolean };

function linesOf({ windows, members, everybody, all }: SaleResult): Line[] {
  const early = windows.map(({ window, ...sums }, index): Line => {
    const name = window ? (
      <>
        {capital(windowName(window))}, from <When at={window.opensAt} within />
      </>
    ) : (
      "At a promised price, in no window any more"
    );
    return { key: `${index}`, name, sums };
  });
  return [
    ...early,
    ...(windows.length > 0
      ? [{ key: "members", name: "Before everybody, together", sums: members, strong: true }]
      : []),
    { key: "everybody", name: "Open for everybody", sums: everybody, strong: windows.length > 0 },
    ...(windows.length > 0 ? [{ key: "all", name: "In all", sums: all, strong: true }] : []),
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Members' windows and the public sale apart: as a table where there is room, as a list on a phone. */
export function WindowTable({ result, locale }: { result: SaleResult; locale: string }) {
  const lines = linesOf(result);
  const count = (number: number) => number.toLocaleString(locale);
  const columns: { head: string; cell: (sums: SaleSums) => React.ReactNode }[] = [
    { head: "Orders", cell: ({ orders }) => count(orders) },
    { head: "Buyers", cell: ({ buyers }) => count(buyers) },
    { head: "First orders", cell: ({ firstTime }) => count(firstTime) },
    { head: "Pieces", cell: ({ pieces }) => count(pieces) },
    { head: "Money", cell: ({ money }) => <Money amount={money} /> },
    { head: "Given away", cell: ({ given }) => <Money amount={given} /> },
  ];
  return (
    <>
      <table className="hidden w-full text-sm tabular-nums md:table">
        <thead>
          <tr className="text-xs text-ink-soft">
            <th scope="col" className="pb-1.5 text-left font-normal">
              Who bought
            </th>
            {columns.map(({ head }) => (
              <th key={head} scope="col" className="pb-1.5 pl-4 text-right font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y border-t">
          {lines.map(({ key, name, sums, strong }) => (
            <tr key={key} className={clsx(strong && "font-medium")}>
              <th scope="row" className={clsx("py-2 text-left", strong ? "font-medium" : "font-normal")}>
                {name}
              </th>
              {columns.map(({ head, cell }) => (
                <td key={head} className="py-2 pl-4 text-right">
                  {cell(sums)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="divide-y md:hidden">
        {lines.map(({ key, name, sums, strong }) => (
          <li key={key} className="py-3 first:pt-0 last:pb-0">
            <p className={clsx("pb-1.5 text-sm", strong && "font-medium")}>{name}</p>
            <dl className="grid grid-cols-3 gap-x-3 gap-y-1.5 text-sm tabular-nums">
              {columns.map(({ head, cell }) => (
                <div key={head}>
                  <dt className="text-xs text-ink-soft">{head}</dt>
                  <dd>{cell(sums)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p className="pt-3 text-xs text-ink-soft">
        Paid orders, without delivery, after discounts; what was given back is taken off. Whoever bought in
        two of these counts in each and once in all. Who could have come through several windows counts in the
        one that let them in first.
      </p>
    </>
  );
}
