import { LinkButton } from "@/components/ui/LinkButton";
import type { SaleListRow } from "@/lib/early-access/admin/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../kit/Empty";
import { When } from "../kit/format/When";
import { AdminList } from "../kit/list/AdminList";
import { StateBadge } from "../kit/StateBadge";
import { standingWords } from "./sale-words";

type Props = { request: ListRequest; page: ListPage<SaleListRow>; views: ListViews; mayWrite: boolean };

const columns = [
  { id: "name", header: "Sale", sort: "name" },
  { id: "state", header: "State", phone: "aside" },
  { id: "off", header: "Off", align: "end" },
  { id: "variants", header: "Variants", align: "end", phone: "hidden" },
  { id: "first", header: "First window", phone: "hidden" },
  { id: "opens", header: "Opens", sort: "opens", descendingFirst: true },
  { id: "ends", header: "Ends", phone: "hidden" },
] as const;

const never = <span className="text-ink-soft">–</span>;
const moment = (at: Date | null) => (at ? <When at={at} /> : never);

function rowOf({ id, name, standing, percent, variants, firstAt, opensAt, endsAt }: SaleListRow) {
  const { tone, label } = standingWords[standing];
  return {
    ...{ id, href: `/admin/sales/${id}`, label: name },
    cells: {
      name: <span className="block max-w-md truncate font-medium">{name}</span>,
      state: <StateBadge tone={tone}>{label}</StateBadge>,
      off: <span className="tabular-nums">{percent === null ? "Own prices" : `${percent}%`}</span>,
      variants: variants === 0 ? never : <span className="tabular-nums">{variants}</span>,
      ...{ first: moment(firstAt), opens: moment(opensAt), ends: moment(endsAt) },
    },
  };
}

/** The list of sales, the latest opening first. */
export function SaleList({ request, page, views, mayWrite }: Props) {
  return (
    <AdminList
      list="sales"
      request={request}
      page={page}
      rows={page.rows.map(rowOf)}
      columns={columns}
      views={views}
      searchLabel="Search sales"
      tabs={[
        { label: "Now", query: "standing=open&standing=members" },
        { label: "To come", query: "standing=scheduled&standing=draft" },
        { label: "Over", query: "standing=over" },
      ]}
      filters={[
        {
          ...{ name: "standing", label: "State" },
          options: Object.entries(standingWords).map(([value, { label }]) => ({ value, label })),
        },
      ]}
      empty={
        <Empty
          title="No sales yet"
          action={mayWrite ? <LinkButton href="/admin/sales/new">Plan a sale</LinkButton> : null}
        >
          Some goods cheaper for a time. The prices switch by themselves, to the second, and nobody sees them
          before.
        </Empty>
      }
    />
  );
}
