import type { Metadata } from "next";
import { Gallery } from "@/components/catalogue/Gallery";
import { Shelf } from "@/components/catalogue/Shelf";
import { SaveForm } from "@/components/saved/SaveForm";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { MarkupOnce } from "@/components/ui/MarkupOnce";
import { getProduct } from "@/lib/catalogue/loaders";
import type { ProductPage } from "@/lib/catalogue/types";
import { getPolicyLinks, getShop } from "@/lib/shop/loaders";
import { builtAhead } from "../../../built-ahead";
import { leadOn } from "../../../lead-on";
import { nameInAddress } from "../../../name-in-address";
import { openGraph } from "../../../open-graph";
import { chosenFirst } from "./chosen-first";
import { Details } from "./Details";
import { ProductHead } from "./ProductHead";
import { Purchase } from "./Purchase";
import { StructuredData } from "./StructuredData";

/** "/products/ring-bed" or, with a choice made, "/products/ring-bed/oat-large". */
type Props = { params: Promise<{ handle: string; choice?: string[] }> };

export function generateStaticParams() {
  return [{ handle: builtAhead, choice: [] }];
}

async function find({ params }: Props) {
  const { handle, choice } = await params;
  const name = nameInAddress(handle);
  if (name === null || (choice && choice.length > 1)) return null;
  const product = await getProduct(name);
  const slug = choice?.[0] === undefined ? undefined : nameInAddress(choice[0]);
  const variant =
    slug === undefined
      ? (product?.variants.find((one) => one.available) ?? product?.variants[0])
      : product?.variants.find((one) => one.slug === slug);
  return product && variant ? { product, variant } : null;
}

function crumbs({ collections, title, handle }: ProductPage) {
  const home = collections[0];
  return [
    { label: "Home", href: "/" },
    ...(home ? [{ label: home.title, href: `/collections/${home.handle}` }] : []),
    { label: title, href: `/products/${handle}` },
  ];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return {};
  const { product } = found;
  return {
    title: product.seoTitle ?? product.title,
    description: product.seoDescription ?? (product.summary || undefined),
    alternates: { canonical: `/products/${product.handle}` },
    openGraph: openGraph((await getShop()).brand.name, product.pictures[0], product.title),
  };
}

export default async function Product(props: Props) {
  const [found, shop, policies] = await Promise.all([find(props), getShop(), getPolicyLinks()]);
  if (!found) {
    const { handle, choice = [] } = await props.params;
    return leadOn("products", nameInAddress(handle), choice.map((part) => `/${part}`).join(""));
  }
  const { product, variant } = found;
  const chosen = ((await props.params).choice ?? []).length > 0;
  const money = { currency: shop.money.currency, locale: shop.money.locale };
  return (
    <>
      <StructuredData product={product} shop={shop} crumbs={crumbs(product)} />
      <div className="page pt-1 lg:pt-6">
        <Breadcrumbs crumbs={crumbs(product)} />
      </div>
      <div
        data-product
        className="mx-auto grid max-w-page gap-x-14 gap-y-7 pt-2 lg:pt-5 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:px-gutter"
      >
        <div className="min-w-0">
          <Gallery
            id={`pictures:${variant.id}`}
            pictures={chosenFirst(product.pictures, variant.pictureId)}
            title={product.title}
          />
        </div>
        <div className="px-gutter lg:sticky lg:top-8 lg:self-start lg:px-0">
          <ProductHead title={product.title} vendor={product.vendor} />
          <Purchase product={product} variant={variant} shop={shop} />
          <SaveForm
            words
            productId={product.id}
            variantId={chosen ? variant.id : undefined}
            title={product.title}
            className="flex pt-3"
          />
        </div>
      </div>
      <MarkupOnce id={`more:${product.handle}`}>
        <Details
          product={product}
          returns={shop.returns}
          person={shop.seller.personName}
          policies={policies}
        />
        <Shelf title="Goes well with it" products={product.related.slice(0, 4)} money={money} />
      </MarkupOnce>
    </>
  );
}
