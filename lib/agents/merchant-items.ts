import type { FeedProduct, FeedShop } from "@/lib/catalogue/feeds/types";
import { validGtin } from "@/lib/catalogue/feeds/valid-gtin";
import { type Xml, xml } from "@/lib/catalogue/feeds/xml";
import type { Picture, ProductVariant } from "@/lib/catalogue/types";
import type { ParcelGoods, ParcelPrice } from "@/lib/delivery/types";
import { currencyDigits } from "@/lib/values/currency-digits";

/** What each thing's delivery costs, by country. */
type Parcels = (goods: ParcelGoods) => readonly ParcelPrice[];

/** Options that Google has a field of its own for, by what shops call them. */
const attributes: Record<string, (value: string) => Xml> = {
  colour: (value) => xml`<g:color>${value}</g:color>\n`,
  color: (value) => xml`<g:color>${value}</g:color>\n`,
  size: (value) => xml`<g:size>${value}</g:size>\n`,
  material: (value) => xml`<g:material>${value}</g:material>\n`,
  fabric: (value) => xml`<g:material>${value}</g:material>\n`,
  pattern: (value) => xml`<g:pattern>${value}</g:pattern>\n`,
};

/** "79.00 GBP" */
function sum(amount: number, currency: string): string {
  const digits = currencyDigits(currency);
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}

/** Cut between characters, never inside one. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).toWellFormed();
}

/** Google takes no AVIF. */
function pictureAddress({ id, src }: Picture, url: string): string {
  return src.endsWith(".avif") ? `${url}/media/og/${id}.jpg` : url + src;
}

/** Google takes a hundred destinations of an item. */
function shipping(parcels: readonly ParcelPrice[], currency: string): Xml[] {
  return parcels.slice(0, 100).map(
    ({ country, service, price, minDays, maxDays }) => xml`<g:shipping>
<g:country>${country}</g:country>
<g:service>${cut(service, 100)}</g:service>
<g:price>${sum(price, currency)}</g:price>
<g:min_transit_time>${minDays}</g:min_transit_time>
<g:max_transit_time>${maxDays}</g:max_transit_time>
</g:shipping>
`,
  );
}

function item(product: FeedProduct, variant: ProductVariant, shop: FeedShop, parcels: Parcels): Xml {
  const { url, currency } = shop;
  const chosen = product.pictures.find((picture) => picture.id === variant.pictureId);
  const [first = null, ...others] = chosen
    ? [chosen, ...product.pictures.filter((picture) => picture !== chosen)]
    : product.pictures;
  const gtin = validGtin(variant.barcode);
  const { reduction } = variant;
  const own = product.options.flatMap((name, index) => {
    const tag = attributes[name.toLowerCase()];
    const value = variant.optionValues[index];
    return tag && value ? [tag(cut(value, 100))] : [];
  });
  const choice = product.variants.length > 1 ? `/${variant.slug}` : "";
  return xml`<item>
<g:id>${variant.id}</g:id>
<g:title>${cut(variant.title ? `${product.title}, ${variant.title}` : product.title, 150)}</g:title>
<g:description>${product.description || product.title}</g:description>
<g:link>${encodeURI(`${url}/products/${product.handle}${choice}`)}</g:link>
${first && xml`<g:image_link>${pictureAddress(first, url)}</g:image_link>\n`}${others.slice(0, 10).map((picture) => xml`<g:additional_image_link>${pictureAddress(picture, url)}</g:additional_image_link>\n`)}<g:availability>${variant.available ? "in_stock" : "out_of_stock"}</g:availability>
<g:price>${sum(reduction?.lowestPrior ?? variant.price, currency)}</g:price>
${reduction && xml`<g:sale_price>${sum(variant.price, currency)}</g:sale_price>\n`}<g:condition>new</g:condition>
${product.vendor ? xml`<g:brand>${cut(product.vendor, 70)}</g:brand>\n` : null}${gtin ? xml`<g:gtin>${gtin}</g:gtin>\n` : null}${variant.sku ? xml`<g:mpn>${cut(variant.sku, 70)}</g:mpn>\n` : null}${!gtin && !(variant.sku && product.vendor) ? xml`<g:identifier_exists>no</g:identifier_exists>\n` : null}${product.variants.length > 1 ? xml`<g:item_group_id>${product.id}</g:item_group_id>\n` : null}${product.productType ? xml`<g:product_type>${cut(product.productType, 750)}</g:product_type>\n` : null}${own}${variant.requiresShipping && variant.weightGrams > 0 ? xml`<g:shipping_weight>${variant.weightGrams} g</g:shipping_weight>\n` : null}${shipping(parcels(variant), currency)}</item>
`;
}

/**
 * One item a variant, as Google Merchant Center reads them (https://support.google.com/merchants/answer/7052112). A
 * variant is shown as reduced only against its lowest price of the 30 days before; no period is given, for nobody
 * knows yet when a reduction ends. Without a picture there is no item: Google would refuse it.
 */
export function merchantItems(products: readonly FeedProduct[], shop: FeedShop, parcels: Parcels): string {
  return products
    .filter((product) => product.pictures.length > 0)
    .flatMap((product) => product.variants.map((variant) => item(product, variant, shop, parcels).xml))
    .join("");
}
