"use client";

import {
  columnVisibilityFeature,
  type RowSelectionState,
  rowSelectionFeature,
  tableFeatures,
  type Updater,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { type ListColumn, type ListRow, shownColumns } from "./list-shape";

const features = tableFeatures({ rowSelectionFeature, columnVisibilityFeature });
const none: RowSelectionState = {};

/**
 * The table's model: which columns are shown and which rows are chosen. Order, filters and pages are the server's.
 * @param seen names the page looked at; on another one what was chosen is out of sight, and is let go
 */
export function useRows(
  rows: readonly ListRow[],
  columns: readonly ListColumn[],
  chosenColumns: readonly string[] | null,
  seen: string,
) {
  const [chosen, setChosen] = useState<{ seen: string; rows: RowSelectionState }>({ seen, rows: {} });
  const rowSelection = chosen.seen === seen ? chosen.rows : none;
  const onRowSelectionChange = (updater: Updater<RowSelectionState>) =>
    setChosen((old) => {
      const before = old.seen === seen ? old.rows : none;
      return { seen, rows: typeof updater === "function" ? updater(before) : updater };
    });
  const definitions = useMemo(
    () => columns.map(({ id, header }) => ({ id, header, accessorFn: (row: ListRow) => row.cells[id] })),
    [columns],
  );
  const data = useMemo(() => [...rows], [rows]);
  const columnVisibility = useMemo(() => {
    const shown = new Set(shownColumns(columns, chosenColumns).map(({ id }) => id));
    return Object.fromEntries(columns.map(({ id }) => [id, shown.has(id)]));
  }, [columns, chosenColumns]);
  return useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row) => row.id,
    state: { rowSelection, columnVisibility },
    onRowSelectionChange,
  });
}

export type RowsTable = ReturnType<typeof useRows>;
