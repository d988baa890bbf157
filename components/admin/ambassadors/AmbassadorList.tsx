import { LinkButton } from "@/components/ui/LinkButton";
import type { AmbassadorRow } from "@/lib/referrals/admin/ambassadors/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../kit/Empty";
import { Money } from "../kit/format/Money";
import { When } from "../kit/format/When";
import { AdminList } from "../kit/list/AdminList";
import { StateBadge } from "../kit/StateBadge";
import { InviteButton } from "./InviteButton";
import { stateWords } from "./state-words";

type Props = {
  request: ListRequest;
  page: ListPage<AmbassadorRow>;
  views: ListViews;
  mayInvite: boolean;
};

const columns = [
  { id: "name", header: "Ambassador", sort: "name" },
  { id: "state", header: "State", phone: "aside" },
  { id: "code", header: "Code" },
  { id: "opened", header: "Opened", align: "end", phone: "hidden" },
  { id: "ordered", header: "Ordered", align: "end", phone: "named" },
  { id: "goods", header: "Goods", align: "end", sort: "goods", descendingFirst: true },
  { id: "since", header: "Since", sort: "since", descendingFirst: true, phone: "hidden" },
] as const;

function rowOf({ id, name, word, state, since, visits, orders, goods, waits }: AmbassadorRow) {
  const { tone, words } = stateWords[state];
  return {
    ...{ id, href: `/admin/referrals/ambassadors/${id}`, label: name },
    cells: {
      name: <span className="block max-w-md truncate font-medium">{name}</span>,
      state: (
        <span className="flex flex-wrap gap-x-3 gap-y-1">
          <StateBadge tone={tone}>{words}</StateBadge>
          {waits ? <StateBadge tone="notice">Page to be read</StateBadge> : null}
        </span>
      ),
      code: word?.toUpperCase(),
      opened: <span className="tabular-nums">{visits}</span>,
      ordered: <span className="tabular-nums">{orders}</span>,
      goods: <Money amount={goods} />,
      since: <When at={since} style="day" />,
    },
  };
}

/** Everybody who is, was or was asked to be an ambassador. */
export function AmbassadorList({ request, page, views, mayInvite }: Props) {
  const { active, invited, ended } = stateWords;
  return (
    <AdminList
      list="ambassadors"
      request={request}
      page={page}
      rows={page.rows.map(rowOf)}
      columns={columns}
      views={views}
      searchLabel="Search ambassadors"
      tabs={[
        { label: "Active", query: "state=active" },
        { label: "Pages to be read", query: "page=waits" },
      ]}
      filters={[
        {
          ...{ name: "state", label: "State" },
          options: Object.entries({ active, invited, ended }).map(([value, { words }]) => ({
            value,
            label: words,
          })),
        },
        {
          ...{ name: "page", label: "Page", single: true },
          options: [{ value: "waits", label: "To be read" }],
        },
      ]}
      empty={
        <Empty
          title="No ambassadors yet"
          action={
            mayInvite ? (
              <InviteButton />
            ) : (
              <LinkButton href="/admin/referrals/ambassadors">See how it is set up</LinkButton>
            )
          }
        >
          Invite somebody who speaks of you already, or wait until somebody asks.
        </Empty>
      }
    />
  );
}
