import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionEditor } from "@/components/admin/collections/CollectionEditor";
import { CollectionMenu } from "@/components/admin/collections/CollectionMenu";
import { Members } from "@/components/admin/collections/Members";
import { Editable } from "@/components/admin/kit/form/Editable";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { ProductState } from "@/components/admin/products/ProductState";
import { History } from "@/components/admin/staff/history/History";
import {
  getCollectionEditor,
  getCollectionMembers,
  mayChangeCollections,
} from "@/lib/catalogue/admin/collections/loaders";
import { getShop, getShopUrl } from "@/lib/shop/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Collection" };
export const instant = false;

export default async function Collection({ params }: Props) {
  const { id } = await params;
  const [editor, members, shop, history, editable] = await Promise.all([
    getCollectionEditor(id),
    getCollectionMembers(id),
    getShop(),
    getHistory("collection", id),
    mayChangeCollections(),
  ]);
  if (!editor) notFound();
  const { form, facts } = editor;
  const now = new Date();
  const shown = facts.publishedAt !== null && facts.publishedAt <= now;
  return (
    <>
      <PageHead
        title={form.title}
        back={{ href: "/admin/collections", label: "Collections" }}
        badges={<ProductState status="active" publishedAt={facts.publishedAt} now={now} />}
        actions={
          editable ? (
            <CollectionMenu
              id={id}
              handle={form.handle}
              title={form.title}
              shown={shown}
              products={facts.products}
            />
          ) : null
        }
      >
        {facts.products} {facts.products === 1 ? "product" : "products"}, saved{" "}
        <When at={facts.updatedAt} within />
      </PageHead>
      <Editable may={editable}>
        <CollectionEditor
          key={id}
          initial={form}
          pictureSrc={facts.pictureSrc}
          shopUrl={getShopUrl()}
          shopName={shop.brand.name}
          members={<Members id={id} members={members} total={facts.products} />}
        />
      </Editable>
      <div className="mt-4">
        <History id={id} entries={history} />
      </div>
    </>
  );
}
