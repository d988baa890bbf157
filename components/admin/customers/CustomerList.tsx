import { Badge } from "@/components/ui/Badge";
import { addCustomerTags, removeCustomerTags, undoCustomerTags } from "@/lib/customers/admin/actions";
import type { CustomerListRow } from "@/lib/customers/admin/types";
import type { ListViews } from "@/lib/staff/lists/types";
import type { ListPage } from "@/lib/values/list-page";
import type { ListRequest } from "@/lib/values/list-request";
import { Empty } from "../kit/Empty";
import { Money } from "../kit/format/Money";
import { When } from "../kit/format/When";
import { AdminList } from "../kit/list/AdminList";
import { newsletterWords } from "./newsletter-words";

type Props = {
  request: ListRequest;
  page: ListPage<CustomerListRow>;
  tags: readonly string[];
  segments: readonly { readonly value: string; readonly label: string }[];
  views: ListViews;
};

const columns = [
  { id: "name", header: "Customer", sort: "name" },
  { id: "orders", header: "Orders", align: "end", sort: "orders", descendingFirst: true, phone: "named" },
  { id: "spent", header: "Spent", align: "end", sort: "spent", descendingFirst: true, phone: "aside" },
  { id: "last", header: "Last order", sort: "last", descendingFirst: true, phone: "named" },
  { id: "account", header: "Account" },
  { id: "tags", header: "Tags" },
  { id: "newsletter", header: "Newsletter", optional: true },
  { id: "created", header: "First known", sort: "created", descendingFirst: true, optional: true },
] as const;

function rowOf(customer: CustomerListRow) {
  const { id, name, email, orders, spent, lastOrderAt, createdAt, tags, hasAccount, newsletter } = customer;
  return {
    id,
    href: `/admin/customers/${id}`,
    label: name ?? email,
    cells: {
      name: (
        <span className="block min-w-0">
          <span className="block truncate font-medium">{name ?? email}</span>
          {name ? <span className="block truncate text-xs text-ink-soft">{email}</span> : null}
        </span>
      ),
      orders: <span className="tabular-nums">{orders}</span>,
      spent: <Money amount={spent} />,
      last: lastOrderAt ? (
        <When at={lastOrderAt} style="day" />
      ) : (
        <span className="text-ink-soft">never</span>
      ),
      account: hasAccount ? "Account" : <span className="text-ink-soft">Guest</span>,
      tags:
        tags.length > 0 ? (
          <span className="flex flex-wrap gap-1">
            {tags.slice(0, 4).map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
            {tags.length > 4 ? <span className="text-xs text-ink-soft">+{tags.length - 4}</span> : null}
          </span>
        ) : null,
      newsletter: newsletter ? newsletterWords[newsletter] : <span className="text-ink-soft">–</span>,
      created: <When at={createdAt} style="day" />,
    },
  };
}

/** The list of customers with its filters and what can be done to many of them. */
export function CustomerList({ request, page, tags, segments, views }: Props) {
  return (
    <AdminList
      list="customers"
      request={request}
      page={page}
      rows={page.rows.map(rowOf)}
      columns={columns}
      views={views}
      exportName="customers"
      searchLabel="Search customers"
      tabs={[
        { label: "Bought lately", query: "bought=30" },
        { label: "Best customers", query: "sort=-spent" },
      ]}
      filters={[
        { name: "segment", label: "Segment", options: segments, single: true },
        { name: "tag", label: "Tag", options: tags.map((tag) => ({ value: tag, label: tag })) },
        {
          ...{ name: "account", label: "Account", single: true },
          options: [
            { value: "account", label: "Has an account" },
            { value: "guest", label: "Guest" },
          ],
        },
        {
          ...{ name: "newsletter", label: "Newsletter" },
          options: [
            ...Object.entries(newsletterWords).map(([value, label]) => ({ value, label })),
            { value: "nothing", label: "Said nothing" },
          ],
        },
        {
          ...{ name: "bought", label: "Bought", single: true },
          options: [
            { value: "30", label: "In the last 30 days" },
            { value: "90", label: "In the last 90 days" },
            { value: "365", label: "In the last year" },
            { value: "never", label: "Not yet" },
          ],
        },
      ]}
      bulk={[
        {
          ...{ id: "tag", label: "Add tags", run: addCustomerTags, undo: undoCustomerTags },
          ask: { label: "Tags, with commas between them", required: true },
        },
        {
          ...{ id: "untag", label: "Remove tags", run: removeCustomerTags, undo: undoCustomerTags },
          ask: { label: "Tags, with commas between them", required: true },
        },
      ]}
      empty={
        <Empty title="Nobody yet">
          Customers come by themselves: with their first paid order, or when they sign in.
        </Empty>
      }
    />
  );
}
