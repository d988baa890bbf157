import { LinkButton } from "@/components/ui/LinkButton";
import type { CampaignRow } from "@/lib/campaigns/admin/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../kit/Empty";
import { Money } from "../kit/format/Money";
import { When } from "../kit/format/When";
import { AdminList } from "../kit/list/AdminList";
import { StateBadge } from "../kit/StateBadge";
import { campaignStates } from "./campaign-state";
import { readLine } from "./editor/subject/read-line";

type Topics = readonly { readonly key: string; readonly title: string }[];
type Props = {
  request: ListRequest;
  page: ListPage<CampaignRow>;
  views: ListViews;
  topics: Topics;
  mayWrite: boolean;
  locale: string;
};

const columns = [
  { id: "name", header: "Campaign", sort: "name" },
  { id: "state", header: "State", phone: "aside" },
  { id: "readers", header: "To" },
  { id: "when", header: "When", sort: "when", descendingFirst: true },
  { id: "sent", header: "Sent", align: "end", sort: "sent", descendingFirst: true },
  { id: "clicked", header: "Clicked", align: "end", sort: "clicked", descendingFirst: true },
  { id: "bought", header: "Bought", align: "end", sort: "bought", descendingFirst: true },
  { id: "changed", header: "Changed", sort: "changed", descendingFirst: true, optional: true },
] as const;

const nothing = <span className="text-ink-soft max-sm:hidden">–</span>;

function whenOf({ state, timing, sendAt, startedAt, updatedAt }: CampaignRow) {
  if (startedAt) return <When at={startedAt} />;
  if (state === "scheduled" && sendAt && timing === "local") return "At each reader’s hour";
  if (state === "scheduled" && sendAt) return <When at={sendAt} />;
  return (
    <span className="text-ink-soft">
      written <When at={updatedAt} style="day" within />
    </span>
  );
}

function rowOf(row: CampaignRow, topics: Topics, locale: string) {
  const { id, name, subject, state, topic, segment, sent, clicked, buyers, money } = row;
  const { word, tone } = campaignStates[state];
  const share =
    sent && clicked !== null
      ? ` (${new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(clicked / sent)})`
      : "";
  return {
    id,
    href: `/admin/campaigns/${id}`,
    label: name,
    cells: {
      name: (
        <span className="block min-w-0 max-w-md">
          <span className="block font-medium">{name}</span>
          <span className="block truncate text-xs text-ink-soft">
            {readLine(subject ?? "", "unknown") || "No subject yet"}
          </span>
        </span>
      ),
      state: <StateBadge tone={tone}>{word}</StateBadge>,
      readers: (
        <span className="block min-w-0">
          <span className="block">{topics.find(({ key }) => key === topic)?.title ?? topic}</span>
          {segment ? <span className="block text-xs text-ink-soft">{segment}</span> : null}
        </span>
      ),
      when: whenOf(row),
      sent:
        sent === null ? (
          nothing
        ) : (
          <span className="tabular-nums">
            {sent.toLocaleString(locale)}
            <span className="sm:hidden"> sent</span>
          </span>
        ),
      clicked:
        clicked === null || !sent ? (
          nothing
        ) : (
          <span className="tabular-nums">
            {clicked.toLocaleString(locale)}
            {share}
            <span className="sm:hidden"> clicked</span>
          </span>
        ),
      bought:
        !buyers || money === null ? (
          nothing
        ) : (
          <span className="tabular-nums">
            {buyers.toLocaleString(locale)} · <Money amount={money} />
          </span>
        ),
      changed: <When at={row.updatedAt} />,
    },
  };
}

/** The list of campaigns with what came of each. */
export function CampaignList({ request, page, views, topics, mayWrite, locale }: Props) {
  return (
    <AdminList
      list="campaigns"
      request={request}
      page={page}
      rows={page.rows.map((row) => rowOf(row, topics, locale))}
      columns={columns}
      views={views}
      exportName="campaigns"
      searchLabel="Search campaigns"
      tabs={[
        { label: "Drafts", query: "state=draft" },
        { label: "Under way", query: "state=scheduled&state=sending&state=paused" },
        { label: "Sent", query: "state=sent&state=stopped" },
      ]}
      filters={[
        {
          ...{ name: "state", label: "State" },
          options: Object.entries(campaignStates).map(([value, { word }]) => ({ value, label: word })),
        },
        {
          ...{ name: "topic", label: "About" },
          options: topics.map(({ key, title }) => ({ value: key, label: title })),
        },
      ]}
      empty={
        <Empty
          title="No letter yet"
          action={mayWrite ? <LinkButton href="/admin/campaigns/new">Write the first one</LinkButton> : null}
        >
          Write one, say who gets it, look at what is checked, and send it. It goes only to people who asked
          for it, and every letter can be stopped with one click.
        </Empty>
      }
    />
  );
}
