import clsx from "clsx";

type Props = {
  /** What the rows are: "Day". */
  of: string;
  columns: readonly { readonly head: string; readonly soft?: boolean }[];
  rows: readonly { readonly key: string; readonly label: string; readonly cells: readonly string[] }[];
};

/** The figures of a picture as a table, folded away for who sees the picture. */
export function FigureTable({ of, columns, rows }: Props) {
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-xs text-ink-soft hover:text-ink">
        As a table
      </summary>
      <table className="mt-2 w-full border-collapse text-sm tabular-nums">
        <thead>
          <tr className="border-b text-xs text-ink-soft">
            <th scope="col" className="py-1.5 text-left font-medium">
              {of}
            </th>
            {columns.map(({ head }) => (
              <th key={head} scope="col" className="py-1.5 text-right font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key} className="border-b last:border-b-0">
              <th scope="row" className="py-1 text-left font-normal">
                {label}
              </th>
              {columns.map(({ head, soft }, index) => (
                <td key={head} className={clsx("py-1 text-right", soft && "text-ink-soft")}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
