import type { Graph, Offer, Product, ProductGroup } from "schema-dts";
import type { ProductPage, ProductVariant } from "@/lib/catalogue/types";
import type { HomeDelivery } from "@/lib/delivery/types";
import type { ShopSettings } from "@/lib/shop/types";
import { amountText } from "./amount-text";
import { returnPolicyData } from "./return-policy-data";
import { shippingData, shippingId } from "./shipping-data";

type Input = {
  readonly url: string;
  readonly product: ProductPage;
  readonly shop: ShopSettings;
  /** One a variant, in their order. */
  readonly deliveries: readonly (HomeDelivery | null)[];
};

/** Options that schema.org has a property for, by what shops call them. */
const varied: Record<string, "color" | "size" | "material" | "pattern"> = {
  colour: "color",
  color: "color",
  size: "size",
  material: "material",
  fabric: "material",
  pattern: "pattern",
};

function offer(variant: ProductVariant, delivery: HomeDelivery | null, { url, product, shop }: Input): Offer {
  const { currency, pricesIncludeTax } = shop.money;
  const choice = product.variants.length > 1 ? `/${variant.slug}` : "";
  return {
    "@type": "Offer",
    url: `${url}/products/${product.handle}${choice}`,
    price: amountText(variant.price, currency),
    priceCurrency: currency,
    availability: variant.available ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
    itemCondition: "https://schema.org/NewCondition",
    seller: { "@id": `${url}/#shop` },
    // Only the lowest price of the 30 days before may stand struck through (98/6/EC art. 6a).
    ...(variant.reduction
      ? {
          priceSpecification: {
            "@type": "UnitPriceSpecification",
            priceType: "https://schema.org/StrikethroughPrice",
            price: amountText(variant.reduction.lowestPrior, currency),
            priceCurrency: currency,
            valueAddedTaxIncluded: pricesIncludeTax,
          },
        }
      : {}),
    ...(delivery ? { shippingDetails: { "@id": shippingId(url, delivery) } } : {}),
    ...(variant.requiresShipping ? { hasMerchantReturnPolicy: { "@id": `${url}/#returns` } } : {}),
  };
}

function variantData(variant: ProductVariant, delivery: HomeDelivery | null, input: Input): Product {
  const { url, product } = input;
  const picture = product.pictures.find(({ id }) => id === variant.pictureId) ?? product.pictures[0];
  const properties = product.options.flatMap(({ name }, index) => {
    const property = varied[name.toLowerCase()];
    const value = variant.optionValues[index];
    return property && value ? [[property, value] as const] : [];
  });
  return {
    "@type": "Product",
    name: variant.title ? `${product.title}, ${variant.title}` : product.title,
    ...(variant.sku ? { sku: variant.sku } : {}),
    ...(variant.barcode && /^(\d{8}|\d{12,14})$/.test(variant.barcode) ? { gtin: variant.barcode } : {}),
    ...(picture ? { image: `${url}${picture.src}` } : {}),
    ...Object.fromEntries(properties),
    offers: offer(variant, delivery, input),
  };
}

/** A product with its offers, a group when it comes in variants; deliveries and returns are described once beside it. */
export function productData(input: Input): Graph["@graph"] {
  const { url, product, shop, deliveries } = input;
  const { currency, homeCountry } = shop.money;
  const sent = deliveries.filter((delivery) => delivery !== null);
  const shared = [...new Map(sent.map((delivery) => [shippingId(url, delivery), delivery])).values()];
  const about = {
    "@id": `${url}/products/${product.handle}#product`,
    url: `${url}/products/${product.handle}`,
    ...(product.summary ? { description: product.summary } : {}),
    ...(product.vendor ? { brand: { "@type": "Brand" as const, name: product.vendor } } : {}),
    ...(product.productType ? { category: product.productType } : {}),
  };
  const variants = product.variants.map((variant, index) =>
    variantData(variant, deliveries[index] ?? null, input),
  );
  const [only] = variants;
  const main: Product | ProductGroup =
    variants.length === 1 && only && typeof only === "object"
      ? { ...only, ...about, name: product.title, image: product.pictures.map(({ src }) => `${url}${src}`) }
      : {
          "@type": "ProductGroup",
          ...about,
          name: product.title,
          productGroupID: product.id,
          variesBy: product.options.map(({ name }) => {
            const property = varied[name.toLowerCase()];
            return property ? `https://schema.org/${property}` : name;
          }),
          hasVariant: variants,
        };
  return [
    main,
    returnPolicyData(url, homeCountry, shop.returns),
    ...shared.map((delivery) => shippingData(url, delivery, currency)),
  ];
}
