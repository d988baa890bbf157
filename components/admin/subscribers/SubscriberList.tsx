import { LinkButton } from "@/components/ui/LinkButton";
import type { SubscriberRow } from "@/lib/newsletter/admin/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../kit/Empty";
import { When } from "../kit/format/When";
import { AdminList } from "../kit/list/AdminList";
import { StateBadge } from "../kit/StateBadge";
import { isOfLetters, sourceWords, standing, topicTitle } from "./standing";

type Topics = readonly { key: string; title: string }[];
type Props = {
  request: ListRequest;
  page: ListPage<SubscriberRow>;
  topics: Topics;
  sources: readonly string[];
  views: ListViews;
};

const columns = [
  { id: "email", header: "Address", sort: "email" },
  { id: "state", header: "State", phone: "aside" },
  { id: "topics", header: "About" },
  { id: "source", header: "From" },
  { id: "created", header: "First known", sort: "created", descendingFirst: true },
] as const;

function rowOf(row: SubscriberRow, topics: Topics) {
  const { word, tone } = standing(row);
  const live = row.permissions.filter((one) => one.state === "live" && isOfLetters(one));
  return {
    id: row.id,
    href: `/admin/subscribers/${row.id}`,
    label: row.email,
    cells: {
      email: <span className="block truncate font-medium">{row.email}</span>,
      state: <StateBadge tone={tone}>{word}</StateBadge>,
      topics: live.map(({ topic }) => topicTitle(topic, topics)).join(", ") || (
        <span className="text-ink-soft max-sm:hidden">–</span>
      ),
      source: sourceWords(row.source),
      created: <When at={row.createdAt} style="day" />,
    },
  };
}

/** The list of subscribers. Nothing is done to many at once: consent is each one's own. */
export function SubscriberList({ request, page, topics, sources, views }: Props) {
  const named = [...topics, { key: "similar", title: "Similar goods" }];
  return (
    <AdminList
      list="subscribers"
      request={request}
      page={page}
      rows={page.rows.map((row) => rowOf(row, topics))}
      columns={columns}
      views={views}
      exportName="subscribers"
      searchLabel="Search subscribers"
      tabs={[
        { label: "Get letters", query: "state=live" },
        { label: "Not confirmed", query: "state=asked" },
        { label: "Unreachable", query: "state=suppressed" },
      ]}
      filters={[
        {
          ...{ name: "state", label: "State" },
          options: [
            { value: "live", label: "Gets letters" },
            { value: "asked", label: "Not confirmed" },
            { value: "withdrawn", label: "Took something back" },
            { value: "paused", label: "Paused" },
            { value: "suppressed", label: "Unreachable" },
          ],
        },
        {
          name: "topic",
          label: "About",
          options: named.map(({ key, title }) => ({ value: key, label: title })),
        },
        {
          ...{ name: "source", label: "From" },
          options: sources.map((source) => ({ value: source, label: sourceWords(source) })),
        },
      ]}
      empty={
        <Empty
          title="Nobody yet"
          action={<LinkButton href="/newsletter">See the page to sign up on</LinkButton>}
        >
          People sign up in the footer, at the checkout, in their account and on a page of its own.
        </Empty>
      }
    />
  );
}
