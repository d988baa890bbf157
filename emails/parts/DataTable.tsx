import type { ReactNode } from "react";

/** A table of goods in a letter; in the plain text it keeps its columns. */
export function DataTable({ margin, children }: { margin: string; children: ReactNode }) {
  return (
    <table width="100%" cellPadding={0} cellSpacing={0} data-text-format="dataTable" style={{ margin }}>
      <tbody>{children}</tbody>
    </table>
  );
}
