import { FileUp, Plus } from "lucide-react";
import type { Metadata } from "next";
import { Empty } from "@/components/admin/kit/Empty";
import { Money } from "@/components/admin/kit/format/Money";
import { When } from "@/components/admin/kit/format/When";
import { AdminList } from "@/components/admin/kit/list/AdminList";
import { PageHead } from "@/components/admin/kit/PageHead";
import { ProductState } from "@/components/admin/products/ProductState";
import { Thumbnail } from "@/components/admin/products/pictures/Thumbnail";
import { productBulk } from "@/components/admin/products/product-bulk";
import { StockCell } from "@/components/admin/products/stock/StockCell";
import { LinkButton } from "@/components/ui/LinkButton";
import {
  getProductChoices,
  getProductList,
  getProductListCollections,
  mayChangeProducts,
} from "@/lib/catalogue/admin/products/loaders";
import type { ProductListRow } from "@/lib/catalogue/admin/products/types";
import { getListViews } from "@/lib/staff/lists/loaders";
import { readListRequest } from "@/lib/values/list-request";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Products" };
export const instant = false;

const columns = [
  { id: "product", header: "Product", sort: "title", phone: "title" as const },
  { id: "status", header: "Visibility", phone: "aside" as const },
  { id: "stock", header: "Stock", phone: "named" as const },
  { id: "price", header: "Price", align: "end" as const, sort: "price" },
  { id: "type", header: "Type" },
  { id: "vendor", header: "Maker", optional: true },
  { id: "tags", header: "Tags", optional: true },
  { id: "waiting", header: "Waiting", align: "end" as const, optional: true },
  { id: "updated", header: "Saved", sort: "updated", descendingFirst: true, phone: "hidden" as const },
];

const tabs = [
  { label: "In the shop", query: "status=active" },
  { label: "Drafts", query: "status=draft" },
  { label: "Running low", query: "status=active&stock=low" },
  { label: "Sold out", query: "status=active&stock=out" },
  { label: "Waited for", query: "waiting=any" },
  { label: "Archived", query: "status=archived" },
];

export default async function Products({ searchParams }: Props) {
  const request = readListRequest(await searchParams);
  const [page, views, choices, collections, editable] = await Promise.all([
    getProductList(request),
    getListViews("products"),
    getProductChoices(),
    getProductListCollections(),
    mayChangeProducts(),
  ]);
  const now = new Date();
  const named = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  const filters = [
    {
      name: "status",
      label: "Visibility",
      options: [
        { value: "active", label: "In the shop" },
        { value: "draft", label: "Draft" },
        { value: "archived", label: "Archived" },
      ],
    },
    {
      name: "stock",
      label: "Stock",
      options: [
        { value: "in", label: "To be had" },
        { value: "low", label: "Running low" },
        { value: "out", label: "Sold out" },
      ],
    },
    { name: "type", label: "Type", options: named(choices.types) },
    { name: "vendor", label: "Maker", options: named(choices.vendors) },
    {
      name: "collection",
      label: "Collection",
      options: collections.map(({ id, title }) => ({ value: id, label: title })),
    },
  ];
  return (
    <>
      <PageHead
        title="Products"
        actions={
          editable ? (
            <>
              <LinkButton href="/admin/products/import" tone="quiet">
                <FileUp aria-hidden="true" className="size-4" />
                Files
              </LinkButton>
              <LinkButton href="/admin/products/new">
                <Plus aria-hidden="true" className="size-4" />
                New product
              </LinkButton>
            </>
          ) : null
        }
      />
      <AdminList
        list="products"
        request={request}
        page={page}
        columns={columns}
        tabs={tabs}
        filters={filters.filter(({ options }) => options.length > 0)}
        views={views}
        bulk={editable ? productBulk : []}
        exportName="products"
        searchLabel="Search products"
        rows={page.rows.map((row) => ({
          id: row.id,
          href: `/admin/products/${row.id}`,
          label: row.title,
          cells: cellsOf(row, now),
        }))}
        empty={
          <Empty
            title="No product yet"
            action={
              editable ? (
                <>
                  <LinkButton href="/admin/products/new">Make the first product</LinkButton>
                  <LinkButton href="/admin/products/import" tone="quiet">
                    Bring a file
                  </LinkButton>
                </>
              ) : null
            }
          >
            A title, a price and a picture are enough to begin. Products of another shop come along in a file.
          </Empty>
        }
      />
    </>
  );
}

function cellsOf(row: ProductListRow, now: Date) {
  const { minPrice, maxPrice } = row;
  return {
    product: (
      <span className="flex items-center gap-3">
        <Thumbnail pictureKey={row.pictureKey} />
        <span className="min-w-0 font-medium">{row.title}</span>
      </span>
    ),
    status: <ProductState status={row.status} publishedAt={row.publishedAt} now={now} />,
    stock: <StockCell {...row} />,
    price: (
      <span>
        <Money amount={minPrice} />
        {maxPrice > minPrice ? <span className="text-ink-soft"> and more</span> : null}
      </span>
    ),
    type: row.productType,
    vendor: row.vendor,
    tags: row.tags.join(", "),
    waiting: row.waiting > 0 ? row.waiting : null,
    updated: <When at={row.updatedAt} />,
  };
}
