import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Editable } from "@/components/admin/kit/form/Editable";
import { When } from "@/components/admin/kit/format/When";
import { PageHead } from "@/components/admin/kit/PageHead";
import { ProductEditor } from "@/components/admin/products/ProductEditor";
import { ProductMenu } from "@/components/admin/products/ProductMenu";
import { ProductState } from "@/components/admin/products/ProductState";
import { StockCard } from "@/components/admin/products/stock/StockCard";
import { WaitingCard } from "@/components/admin/products/stock/WaitingCard";
import { History } from "@/components/admin/staff/history/History";
import {
  getProductChoices,
  getProductEditor,
  getStockMovements,
  mayChangeProducts,
} from "@/lib/catalogue/admin/products/loaders";
import { getWaiting } from "@/lib/newsletter/admin/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

type Props = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: "Product" };
export const instant = false;

export default async function Product({ params }: Props) {
  const { id } = await params;
  const editor = await getProductEditor(id);
  if (!editor) notFound();
  const [choices, movements, waiting, history, editable] = await Promise.all([
    getProductChoices(),
    getStockMovements(id),
    getWaiting(id),
    getHistory("product", id),
    mayChangeProducts(),
  ]);
  const { form, facts } = editor;
  const variants = form.variants.flatMap((variant) =>
    variant.id && variant.tracked
      ? [
          {
            id: variant.id,
            title: variant.optionValues.join(" / ") || "Pieces",
            onHand: variant.onHandBefore,
            reserved: facts.reserved[variant.id] ?? 0,
          },
        ]
      : [],
  );
  const shown = form.status === "active" && form.publishAt === "";
  return (
    <>
      <PageHead
        title={form.title}
        back={{ href: "/admin/products", label: "Products" }}
        badges={<ProductState status={form.status} publishedAt={facts.publishedAt} now={new Date()} />}
        actions={
          editable ? (
            <ProductMenu id={id} handle={form.handle} title={form.title} status={form.status} shown={shown} />
          ) : null
        }
      >
        Saved <When at={facts.updatedAt} within />
      </PageHead>
      <Editable may={editable}>
        <ProductEditor
          key={id}
          initial={form}
          facts={facts}
          choices={choices}
          shopUrl={facts.shopUrl}
          shopName={facts.shopName}
          side={
            <>
              <WaitingCard rows={waiting} />
              <StockCard productId={id} movements={movements} variants={variants} />
              <History id={id} entries={history} />
            </>
          }
        />
      </Editable>
    </>
  );
}
