import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Empty } from "@/components/admin/kit/Empty";
import { When } from "@/components/admin/kit/format/When";
import { AdminList } from "@/components/admin/kit/list/AdminList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { ProductState } from "@/components/admin/products/ProductState";
import { Thumbnail } from "@/components/admin/products/pictures/Thumbnail";
import { LinkButton } from "@/components/ui/LinkButton";
import { getCollectionList, mayChangeCollections } from "@/lib/catalogue/admin/collections/loaders";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Collections" };
export const instant = false;

const columns = [
  { id: "collection", header: "Collection", sort: "title", phone: "title" as const },
  { id: "shown", header: "Visibility", phone: "aside" as const },
  { id: "kind", header: "Filled" },
  { id: "products", header: "Products", align: "end" as const, phone: "named" as const },
  { id: "place", header: "Place", align: "end" as const, sort: "place", phone: "hidden" as const },
  { id: "updated", header: "Saved", sort: "updated", descendingFirst: true, phone: "hidden" as const },
];

const filters = [
  {
    name: "kind",
    label: "Filled",
    options: [
      { value: "manual", label: "By hand" },
      { value: "rule", label: "By a rule" },
    ],
  },
];

export default async function Collections({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views, editable] = await Promise.all([
    getCollectionList(request),
    getListViews("collections"),
    mayChangeCollections(),
  ]);
  const now = new Date();
  return (
    <>
      <PageHead
        title="Collections"
        actions={
          editable ? (
            <LinkButton href="/admin/collections/new">
              <Plus aria-hidden="true" className="size-4" />
              New collection
            </LinkButton>
          ) : null
        }
      />
      <AdminList
        list="collections"
        request={request}
        page={page}
        columns={columns}
        filters={filters}
        views={views}
        searchLabel="Search collections"
        rows={page.rows.map((row) => ({
          id: row.id,
          href: `/admin/collections/${row.id}`,
          label: row.title,
          cells: {
            collection: (
              <span className="flex items-center gap-3">
                <Thumbnail pictureKey={row.pictureKey} />
                <span className="min-w-0 font-medium">{row.title}</span>
              </span>
            ),
            shown: <ProductState status="active" publishedAt={row.publishedAt} now={now} />,
            kind: row.kind === "manual" ? "By hand" : "By a rule",
            products: row.products,
            place: row.position,
            updated: <When at={row.updatedAt} />,
          },
        }))}
        empty={
          <Empty
            title="No collection yet"
            action={
              editable ? (
                <LinkButton href="/admin/collections/new">Make the first collection</LinkButton>
              ) : null
            }
          >
            Collections are the shelves of the shop: filled by hand in an order of your own, or by a rule.
          </Empty>
        }
      />
    </>
  );
}
