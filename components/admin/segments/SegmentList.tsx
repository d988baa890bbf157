import { LinkButton } from "@/components/ui/LinkButton";
import type { RuleNames, SegmentRow } from "@/lib/segments/admin/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../kit/Empty";
import { When } from "../kit/format/When";
import { AdminList } from "../kit/list/AdminList";
import { ruleWords } from "./rule/rule-words";

type Writing = { names: RuleNames; locale: string; currency: string };
type Props = Writing & {
  request: ListRequest;
  page: ListPage<SegmentRow>;
  views: ListViews;
  mayEdit: boolean;
};

const columns = [
  { id: "name", header: "Segment", sort: "name" },
  {
    id: "members",
    header: "Customers",
    align: "end",
    sort: "members",
    descendingFirst: true,
    phone: "aside",
  },
  { id: "kind", header: "Kind" },
  { id: "looked", header: "Everybody looked at", optional: true },
  { id: "changed", header: "Changed", sort: "changed", descendingFirst: true, optional: true },
] as const;

function rowOf(row: SegmentRow, { names, locale, currency }: Writing) {
  const { id, name, description, kind, members, settledAt, updatedAt } = row;
  return {
    id,
    href: `/admin/segments/${id}`,
    label: name,
    cells: {
      name: (
        <span className="block min-w-0 max-w-2xl">
          <span className="block font-medium">{name}</span>
          <span className="block text-xs text-ink-soft">
            {description || ruleWords(row.rule, { ...names, locale, currency })}
          </span>
        </span>
      ),
      members: settledAt ? (
        <span className="tabular-nums">{members.toLocaleString(locale)}</span>
      ) : (
        <span className="text-ink-soft">being counted</span>
      ),
      kind: kind === "living" ? "Living" : "Frozen",
      looked: settledAt ? <When at={settledAt} /> : <span className="text-ink-soft">not yet</span>,
      changed: <When at={updatedAt} style="day" />,
    },
  };
}

/** The list of segments with how many customers are in each. */
export function SegmentList({ request, page, views, mayEdit, ...writing }: Props) {
  return (
    <AdminList
      list="segments"
      request={request}
      page={page}
      rows={page.rows.map((row) => rowOf(row, writing))}
      columns={columns}
      views={views}
      searchLabel="Search segments"
      filters={[
        {
          ...{ name: "kind", label: "Kind", single: true },
          options: [
            { value: "living", label: "Living: follows its rule" },
            { value: "frozen", label: "Frozen: a list" },
          ],
        },
      ]}
      empty={
        <Empty
          title="No segments"
          action={mayEdit ? <LinkButton href="/admin/segments/new">Make a segment</LinkButton> : null}
        >
          Write a rule, such as three orders or more and none for half a year, and see at once whom it means.
        </Empty>
      }
    />
  );
}
