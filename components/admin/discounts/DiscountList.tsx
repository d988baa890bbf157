import { LinkButton } from "@/components/ui/LinkButton";
import { switchOff, switchOn, undoSwitchOff, undoSwitchOn } from "@/lib/discounts/admin/actions";
import type { DiscountListRow } from "@/lib/discounts/admin/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../kit/Empty";
import { When } from "../kit/format/When";
import { AdminList } from "../kit/list/AdminList";
import { StateBadge } from "../kit/StateBadge";
import { kindWords, stateWords } from "./discount-words";

type Props = { request: ListRequest; page: ListPage<DiscountListRow>; views: ListViews; mayWrite: boolean };

const columns = [
  { id: "name", header: "Discount", sort: "name" },
  { id: "state", header: "State", phone: "aside" },
  { id: "way", header: "How" },
  { id: "kind", header: "Kind", optional: true },
  { id: "used", header: "Used", align: "end", sort: "used", descendingFirst: true },
  { id: "starts", header: "From", optional: true },
  { id: "ends", header: "Until", phone: "hidden" },
] as const;

const never = <span className="text-ink-soft">–</span>;

function rowOf(row: DiscountListRow) {
  const state = stateWords[row.state];
  return {
    id: row.id,
    href: `/admin/discounts/${row.id}`,
    label: row.name,
    cells: {
      name: (
        <span className="block min-w-0 max-w-md">
          <span className="block truncate font-medium">{row.name}</span>
          <span className="block text-xs text-ink-soft">{row.summary}</span>
        </span>
      ),
      state: <StateBadge tone={state.tone}>{state.label}</StateBadge>,
      way: row.automatic ? "Automatic" : row.code === null ? "Single codes" : "Code",
      kind: kindWords[row.kind],
      used: (
        <span className="tabular-nums">
          {row.used}
          {row.usageLimit === null ? "×" : ` of ${row.usageLimit}`}
        </span>
      ),
      starts: row.startsAt ? <When at={row.startsAt} /> : never,
      ends: row.endsAt ? <When at={row.endsAt} /> : never,
    },
  };
}

const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The list of discounts, with where each stands and how often it was used. */
export function DiscountList({ request, page, views, mayWrite }: Props) {
  const states = Object.fromEntries(Object.entries(stateWords).map(([key, { label }]) => [key, label]));
  const ways = { automatic: "Automatic", code: "With a code", codes: "With single codes" };
  return (
    <AdminList
      list="discounts"
      request={request}
      page={page}
      rows={page.rows.map(rowOf)}
      columns={columns}
      views={views}
      searchLabel="Search discounts"
      tabs={[
        { label: "Active", query: "state=active" },
        { label: "Scheduled", query: "state=scheduled" },
        { label: "Over", query: "state=ended&state=used_up&state=off" },
      ]}
      filters={[
        { name: "state", label: "State", options: options(states) },
        { name: "kind", label: "Kind", options: options(kindWords) },
        { name: "way", label: "How", options: options(ways) },
      ]}
      bulk={
        mayWrite
          ? [
              { id: "on", label: "Switch on", run: switchOn, undo: undoSwitchOn },
              { id: "off", label: "Switch off", run: switchOff, undo: undoSwitchOff },
            ]
          : []
      }
      empty={
        <Empty
          title="No discounts yet"
          action={mayWrite ? <LinkButton href="/admin/discounts/new">Make a discount</LinkButton> : null}
        >
          A code for a newsletter, three for two, a gift from £50: make one and try it before it counts.
        </Empty>
      }
    />
  );
}
