// Shopify has renamed its columns several times. The names of its 2023 export stand for all of them here and in what we
// export; keys are compared without case, spaces and signs, so that "Variant sku" and "Variant SKU " are one.
const others: Record<string, readonly string[]> = {
  Handle: ["urlhandle"],
  Title: [],
  "Body (HTML)": ["body", "description"],
  Vendor: [],
  "Product Category": [],
  Type: ["customproducttype"],
  Tags: [],
  Published: ["publishedononlinestore"],
  "Variant SKU": ["sku"],
  "Variant Grams": ["weightvaluegrams"],
  "Variant Inventory Tracker": ["inventorytracker"],
  "Variant Inventory Qty": ["variantinventoryquantity", "inventoryquantity"],
  "Variant Inventory Policy": ["continuesellingwhenoutofstock"],
  "Variant Fulfillment Service": [
    "variantfullfilmentservice",
    "variantfulfilmentservice",
    "fulfillmentservice",
  ],
  "Variant Price": ["price"],
  "Variant Compare At Price": ["compareatprice"],
  "Variant Requires Shipping": ["requiresshipping"],
  "Variant Taxable": ["chargetax"],
  "Variant Barcode": ["barcode"],
  "Image Src": ["productimageurl"],
  "Image Position": [],
  "Image Alt Text": [],
  "Gift Card": [],
  "SEO Title": [],
  "SEO Description": [],
  "Variant Image": ["variantimageurl"],
  "Variant Weight Unit": ["weightunitfordisplay"],
  "Variant Tax Code": ["taxcode"],
  "Cost per item": [],
  Status: [],
  Collection: [],
  "Google Shopping / Google Product Category": [],
  "Google Shopping / Gender": [],
  "Google Shopping / Age Group": [],
  "Google Shopping / MPN": [],
  "Google Shopping / Condition": [],
  "Google Shopping / Custom Product": [],
  "Google Shopping / AdWords Grouping": [],
  "Google Shopping / AdWords Labels": [],
  ...Object.fromEntries([0, 1, 2, 3, 4].map((label) => [`Google Shopping / Custom Label ${label}`, []])),
  // Ours, for the way back: what Shopify's file has no column for.
  "Regulars / Collections": [],
  "Regulars / Tax class": [],
  "Regulars / Published at": [],
  "Regulars / Option order": [],
};

const keyOf = (header: string) => header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const canonical = new Map(
  Object.entries(others).flatMap(([name, aliases]) =>
    [keyOf(name), ...aliases].map((key) => [key, name] as const),
  ),
);

/** Shopify's columns by their one name, and ours. */
export const shopifyColumns: readonly string[] = Object.keys(others);

/** The one name of a column: "URL handle" is "Handle"; names that are not Shopify's own stay as they are. */
export function shopifyColumn(header: string): string {
  const option = /^option(\d+)(name|value|linkedto)$/.exec(keyOf(header));
  if (option) {
    const part = { name: "Name", value: "Value", linkedto: "Linked To" }[option[2] ?? ""];
    return `Option${option[1]} ${part}`;
  }
  return canonical.get(keyOf(header)) ?? header.trim();
}
