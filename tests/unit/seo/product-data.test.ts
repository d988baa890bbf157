import { expect, test } from "vitest";
import { breadcrumbData } from "@/components/seo/breadcrumb-data";
import { jsonLdText } from "@/components/seo/json-ld-text";
import { organizationData } from "@/components/seo/organization-data";
import { productData } from "@/components/seo/product-data";
import type { ProductPage, ProductVariant } from "@/lib/catalogue/types";
import { shopSettingsSchema } from "@/lib/shop/schema";

const url = "https://shop.test";
const shop = shopSettingsSchema.parse({});
const variant: ProductVariant = {
  id: "var_1",
  slug: "oat",
  title: "Oat",
  optionValues: ["Oat"],
  price: 6900,
  priceUntil: null,
  reduction: { lowestPrior: 7900, percent: 12, since: new Date("2026-11-01") },
  sku: "RB-O",
  barcode: "5012345678900",
  weightGrams: 1400,
  requiresShipping: true,
  taxable: true,
  stockLeft: 3,
  available: true,
  pictureId: null,
};
const product: ProductPage = {
  id: "prod_1",
  handle: "ring-bed",
  title: "Ring Bed",
  descriptionHtml: "<p>Round.</p>",
  summary: "Round.",
  vendor: "Nook & Paw",
  productType: "Bed",
  tags: [],
  seoTitle: null,
  seoDescription: null,
  giftCard: false,
  taxClass: "standard",
  publishedAt: new Date("2026-11-01"),
  updatedAt: new Date("2026-11-01"),
  options: [{ name: "Colour", values: ["Oat", "Moss"] }],
  variants: [variant],
  pictures: [],
  collections: [],
  minPrice: 6900,
  maxPrice: 6900,
  available: true,
  related: [],
};
const delivery = { country: "GB", price: 395, minDays: 2, maxDays: 3 };
// Through JSON, as a crawler gets it.
const read = (data: unknown) => JSON.parse(JSON.stringify(data));

test("a product with one variant is one Product with an honest offer", () => {
  const [main, returns, shipping] = read(productData({ url, product, shop, deliveries: [delivery] }));
  expect(main).toMatchObject({
    "@type": "Product",
    name: "Ring Bed",
    sku: "RB-O",
    gtin: "5012345678900",
    color: "Oat",
    description: "Round.",
    offers: {
      url: "https://shop.test/products/ring-bed",
      price: "69.00",
      priceCurrency: "GBP",
      availability: "https://schema.org/InStock",
      priceSpecification: { priceType: "https://schema.org/StrikethroughPrice", price: "79.00" },
      shippingDetails: { "@id": shipping["@id"] },
      hasMerchantReturnPolicy: { "@id": returns["@id"] },
    },
  });
  expect(shipping).toMatchObject({
    "@type": "OfferShippingDetails",
    shippingRate: { value: "3.95", currency: "GBP" },
    deliveryTime: { transitTime: { minValue: 2, maxValue: 3, unitCode: "DAY" } },
  });
  expect(returns).toMatchObject({ merchantReturnDays: shop.returns.days, applicableCountry: "GB" });
});

test("several variants are a ProductGroup, each with its own address; equal deliveries are described once", () => {
  const moss = {
    ...variant,
    id: "var_2",
    slug: "moss",
    title: "Moss",
    optionValues: ["Moss"],
    reduction: null,
    available: false,
  };
  const graph = read(
    productData({
      url,
      product: { ...product, variants: [variant, moss] },
      shop,
      deliveries: [delivery, delivery],
    }),
  );
  expect(graph).toHaveLength(3);
  const [group] = graph;
  expect(group).toMatchObject({
    "@type": "ProductGroup",
    productGroupID: "prod_1",
    variesBy: ["https://schema.org/color"],
  });
  expect(group.hasVariant[1].offers).toMatchObject({
    url: "https://shop.test/products/ring-bed/moss",
    availability: "https://schema.org/OutOfStock",
  });
  expect(group.hasVariant[1].offers).not.toHaveProperty("priceSpecification");
});

test("what is not sent promises no delivery", () => {
  const [main] = read(productData({ url, product, shop, deliveries: [null] }));
  expect(main.offers).not.toHaveProperty("shippingDetails");
});

test("no text can leave the script it is written in", () => {
  const text = jsonLdText({ name: "</script><script>alert(1)</script><!-- & \u2028" });
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text).name).toBe("</script><script>alert(1)</script><!-- & \u2028");
});

test("breadcrumbs and the shop itself are told with whole addresses", () => {
  const crumbs = read(
    breadcrumbData(url, [
      { label: "Home", href: "/" },
      { label: "Beds", href: "/collections/beds" },
    ]),
  );
  expect(crumbs.itemListElement.map((crumb: { item: string }) => crumb.item)).toEqual([
    url,
    `${url}/collections/beds`,
  ]);
  expect(read(organizationData(url, shop, shop.seller.email))).toMatchObject({
    "@type": "OnlineStore",
    url,
    hasMerchantReturnPolicy: { "@type": "MerchantReturnPolicy" },
  });
});
