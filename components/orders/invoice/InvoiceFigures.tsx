const right = "py-1.5 pl-3 text-right align-top tabular-nums whitespace-nowrap sm:pl-6";

type Props = {
  caption: string;
  /** The first names what a row is. */
  heads: readonly string[];
  /** In each row as many cells as there are heads, and what stands under the first. */
  rows: readonly { readonly key: string; readonly cells: readonly string[]; readonly under?: string }[];
};

/** A small table of figures under the lines of an invoice. */
export function InvoiceFigures({ caption, heads, rows }: Props) {
  const [first, ...others] = heads;
  return (
    <div className="mt-8 overflow-x-auto">
      <table className="ml-auto border-collapse max-sm:w-full max-sm:text-xs">
        <caption className="pb-1 text-left text-ink-soft">{caption}</caption>
        <thead>
          <tr className="border-b text-ink-soft">
            <th scope="col" className="py-1.5 text-left font-normal">
              {first}
            </th>
            {others.map((head) => (
              <th key={head} scope="col" className={`${right} font-normal`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...figures], under }) => (
            <tr key={key}>
              <th scope="row" className="py-1.5 text-left font-normal whitespace-nowrap tabular-nums">
                {name}
                {under ? <span className="block text-ink-soft">{under}</span> : null}
              </th>
              {others.map((head, index) => (
                <td key={head} className={right}>
                  {figures[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
