"use client";

import { ListFilter } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { deleteListView, keepListColumns } from "@/lib/staff/lists/actions";
import type { BulkAction, ListView, ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import { listQuery } from "@/lib/values/list-query";
import type { ListRequest } from "@/lib/values/list-request";
import { useToast } from "../answers/Toaster";
import { Card } from "../Card";
import { Empty } from "../Empty";
import { useShopFormat } from "../format/ShopFormat";
import { BulkBar } from "./bulk/BulkBar";
import { ColumnMenu } from "./ColumnMenu";
import { ExportButton } from "./export/ExportButton";
import { FilterMenu } from "./FilterMenu";
import { ListPager } from "./ListPager";
import { ListTable } from "./ListTable";
import { type ListFilter as Filter, type ListColumn, type ListRow, shownColumns } from "./list-shape";
import { SaveViewDialog } from "./SaveViewDialog";
import { SearchBox } from "./SearchBox";
import { SortMenu } from "./SortMenu";
import { useListAddress } from "./use-list-address";
import { useListKeys } from "./use-list-keys";
import { useRows } from "./use-rows";
import { ViewTabs } from "./ViewTabs";

type Props = {
  /** Which list: names its saved views. */
  list: string;
  request: ListRequest;
  page: Omit<ListPage<unknown>, "rows">;
  rows: readonly ListRow[];
  columns: readonly ListColumn[];
  views: ListViews;
  filters?: readonly Filter[];
  /** Orders for the phone's menu; those of the columns unless given. */
  sorts?: readonly { name: string; label: string; descending?: boolean }[];
  /** Views that everybody has: `{ label: "To pack", query: "state=paid" }`. */
  tabs?: readonly { label: string; query: string }[];
  bulk?: readonly BulkAction[];
  /** Name under which the list's export is registered. */
  exportName?: string;
  searchLabel?: string;
  /** Shown while there is nothing at all. */
  empty: ReactNode;
};

/** A list of the admin area. The server reads the page; everything that is asked for stands in the address. */
export function AdminList(props: Props) {
  const { list, request, page, rows, columns, views, filters = [], tabs = [], bulk = [], empty } = props;
  const { searchLabel, exportName, sorts } = props;
  const router = useRouter();
  const toast = useToast();
  const { locale } = useShopFormat();
  const { href, change, pending, path } = useListAddress(request);
  const [chosenColumns, setChosenColumns] = useState(views.columns);
  const [naming, setNaming] = useState(false);
  const [filtering, setFiltering] = useState(Object.keys(request.filters).length > 0);
  const root = useRef<HTMLDivElement>(null);
  const query = listQuery({ ...request, after: null, before: null });
  const plain = listQuery({ search: request.search, filters: request.filters });
  const table = useRows(rows, columns, chosenColumns, `${query}&${request.after}&${request.before}`);
  const toggle = useCallback((id: string) => table.getRow(id)?.toggleSelected(), [table]);
  useListKeys(root, bulk.length > 0 ? toggle : noToggle);

  const keepColumns = async (chosen: readonly string[] | null) => {
    setChosenColumns(chosen);
    await keepListColumns({ list, columns: [...(chosen ?? [])] });
  };
  const forget = async (view: ListView) => {
    const answer = await deleteListView({ id: view.id });
    toast(
      answer.ok
        ? { text: `The view “${view.name}” is gone.` }
        : { text: "It was gone already.", tone: "plain" },
    );
    router.push(path);
    router.refresh();
  };
  const total = `${page.total.toLocaleString(locale)}${page.more ? "+" : ""}`;
  const ids = table.getSelectedRowModel().rows.map(({ id }) => id);
  const nothing = rows.length === 0 && plain === "" && !request.after && !request.before;
  if (nothing && views.views.length === 0) return <Card padded={false}>{empty}</Card>;
  return (
    <div ref={root} aria-busy={pending} className="rounded-(--radius-l) border bg-raised">
      <ViewTabs
        path={path}
        current={query}
        tabs={tabs}
        views={views.views}
        onSave={() => setNaming(true)}
        onDelete={forget}
      />
      <div className="flex flex-wrap items-center gap-2 p-2">
        {searchLabel ? (
          <SearchBox
            label={searchLabel}
            value={request.search}
            pending={pending}
            onSearch={(search) => change({ search })}
          />
        ) : null}
        {filters.length > 0 ? (
          <Button
            type="button"
            tone="quiet"
            className="px-2.5! md:hidden"
            aria-expanded={filtering}
            aria-controls={`${list}-filters`}
            onClick={() => setFiltering((old) => !old)}
          >
            <ListFilter aria-hidden="true" className="size-4" />
            Filter
          </Button>
        ) : null}
        <div id={`${list}-filters`} className={filtering ? "contents" : "contents max-md:hidden"}>
          {filters.map((filter) => (
            <FilterMenu
              key={filter.name}
              filter={filter}
              chosen={request.filters[filter.name] ?? []}
              onChange={(values) => change({ filters: { ...request.filters, [filter.name]: values } })}
            />
          ))}
        </div>
        {plain ? (
          <Button
            type="button"
            tone="plain"
            className="px-2"
            onClick={() => change({ search: "", filters: {} })}
          >
            Clear
          </Button>
        ) : null}
        <SortMenu columns={columns} sorts={sorts} request={request} onChange={change} />
        <ColumnMenu
          columns={columns}
          shown={shownColumns(columns, chosenColumns).map(({ id }) => id)}
          onChange={keepColumns}
        />
        {exportName ? <ExportButton name={exportName} request={request} total={total} /> : null}
      </div>
      {rows.length > 0 ? (
        <ListTable
          label={searchLabel ?? list}
          table={table}
          columns={columns}
          request={request}
          selectable={bulk.length > 0}
          hrefOf={href}
        />
      ) : nothing ? (
        empty
      ) : (
        <Empty
          title="Nothing matches"
          action={
            <Button type="button" tone="quiet" onClick={() => change({ search: "", filters: {} })}>
              Clear search and filters
            </Button>
          }
        />
      )}
      {ids.length > 0 ? (
        <BulkBar
          actions={bulk}
          ids={ids}
          onWholePage={ids.length < rows.length ? () => table.toggleAllRowsSelected(true) : null}
          couldTakeAll={ids.length === rows.length && (page.more || page.total > rows.length)}
          total={total}
          request={request}
          onClear={() => table.resetRowSelection(true)}
        />
      ) : null}
      <div className="border-t">
        <ListPager
          total={page.total}
          more={page.more}
          previous={page.previous ? href({ before: page.previous }) : null}
          next={page.next ? href({ after: page.next }) : null}
        />
      </div>
      {naming ? (
        <SaveViewDialog
          list={list}
          query={query}
          columns={chosenColumns ?? []}
          onClose={() => setNaming(false)}
        />
      ) : null}
    </div>
  );
}

function noToggle() {}
