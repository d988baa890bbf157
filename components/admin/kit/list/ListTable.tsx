"use client";

import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { type MouseEvent, useRef } from "react";
import type { ListRequest } from "@/lib/values/list-request";
import { type ListColumn, phonePlace } from "./list-shape";
import type { RowsTable } from "./use-rows";

type Props = {
  label: string;
  table: RowsTable;
  columns: readonly ListColumn[];
  request: ListRequest;
  selectable: boolean;
  hrefOf: (change: Partial<ListRequest>) => string;
};

const phone = {
  title: "max-md:order-1 max-md:min-w-[55%] max-md:flex-1 max-md:font-medium",
  aside: "max-md:order-2 max-md:text-right",
  line: "max-md:order-4 max-md:text-ink-soft max-md:empty:hidden",
  named: "max-md:order-4 max-md:text-ink-soft",
  hidden: "max-md:hidden",
};

/** The rows: a table on wide screens, cards on a phone, the same cells in both. */
export function ListTable({ label, table, columns, request, selectable, hrefOf }: Props) {
  const rows = table.getRowModel().rows;
  const last = useRef<number>(-1);
  // With the shift key everything between the last chosen row and this one.
  const choose = (index: number, chosen: boolean, event: MouseEvent) => {
    const from = event.shiftKey && last.current >= 0 ? last.current : index;
    const [low, high] = [Math.min(from, index), Math.max(from, index)];
    for (const row of rows.slice(low, high + 1)) row.toggleSelected(chosen);
    last.current = index;
  };
  const place = (id: string) => {
    const index = columns.findIndex((column) => column.id === id);
    const column = columns[index];
    return { column, where: column ? phonePlace(column, index) : ("line" as const) };
  };
  const check = "size-4.5 accent-(--accent) pointer-coarse:size-5";
  return (
    <table aria-label={label} className="w-full border-collapse text-sm max-md:block">
      <thead className="max-md:hidden">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} className="border-y text-left text-xs text-ink-soft">
            {selectable ? (
              <th scope="col" className="w-10 py-2 pl-4">
                <input
                  type="checkbox"
                  aria-label="Choose all on this page"
                  checked={table.getIsAllRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                  className={`${check} block`}
                />
              </th>
            ) : null}
            {group.headers.map((header) => {
              const { column } = place(header.column.id);
              return column ? (
                <Heading key={header.id} column={column} request={request} hrefOf={hrefOf} />
              ) : null;
            })}
          </tr>
        ))}
      </thead>
      <tbody className="max-md:block">
        {rows.map((row, index) => (
          <tr
            key={row.id}
            className={clsx(
              "relative border-b last:border-b-0 has-[a:hover]:bg-surface",
              "max-md:flex max-md:flex-wrap max-md:items-center max-md:gap-x-3 max-md:gap-y-1 max-md:px-4 max-md:py-3 max-md:after:order-3 max-md:after:w-full max-md:first:border-t",
              row.getIsSelected() && "bg-accent-soft has-[a:hover]:bg-accent-soft",
            )}
          >
            {selectable ? (
              <td className="w-10 py-2 pl-4 max-md:order-0 max-md:w-auto max-md:p-0">
                <input
                  type="checkbox"
                  aria-label={`Choose ${row.original.label}`}
                  checked={row.getIsSelected()}
                  onChange={() => undefined}
                  onClick={(event) => choose(index, event.currentTarget.checked, event)}
                  className={`${check} relative z-10 block`}
                />
              </td>
            ) : null}
            {row.getVisibleCells().map((cell, position) => {
              const { column, where } = place(cell.column.id);
              const content = row.original.cells[cell.column.id];
              return (
                <td
                  key={cell.id}
                  className={clsx(
                    "px-3 py-2.5 first:pl-4 last:pr-4 max-md:p-0!",
                    column?.align === "end" && "md:text-right",
                    phone[where],
                  )}
                >
                  {where === "named" ? <span className="md:hidden">{column?.header} </span> : null}
                  {position === 0 && row.original.href ? (
                    <Link
                      href={row.original.href}
                      prefetch={false}
                      data-list-row={row.id}
                      className="font-medium after:absolute after:inset-0 after:rounded-(--radius-s) focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-ink"
                    >
                      {content}
                    </Link>
                  ) : (
                    content
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading({
  column,
  request,
  hrefOf,
}: {
  column: ListColumn;
  request: ListRequest;
  hrefOf: (change: Partial<ListRequest>) => string;
}) {
  const { header, sort, descendingFirst = false, align } = column;
  const sorted = sort !== undefined && request.sort === sort;
  const Arrow = request.descending ? ArrowDown : ArrowUp;
  const next = sorted ? !request.descending : descendingFirst;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (request.descending ? "descending" : "ascending") : undefined}
      className={clsx(
        "px-3 py-2 font-medium whitespace-nowrap first:pl-4 last:pr-4",
        align === "end" && "text-right",
      )}
    >
      {sort ? (
        <Link
          href={hrefOf({ sort, descending: next })}
          prefetch={false}
          scroll={false}
          className="inline-flex items-center gap-1 hover:text-ink"
        >
          {header}
          {sorted ? <Arrow aria-hidden="true" className="size-3.5" /> : null}
        </Link>
      ) : (
        header
      )}
    </th>
  );
}
