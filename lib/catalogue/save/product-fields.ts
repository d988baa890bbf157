import { cleanHtml } from "../clean-html";
import type { ProductInput } from "../schema";

type Before = { readonly publishedAt: Date | null; readonly taxClass: string };

/** The columns of the product's own row that an input settles. */
export function productFields(input: ProductInput, before: Before | null, now: Date) {
  return {
    title: input.title,
    descriptionHtml: cleanHtml(input.descriptionHtml),
    vendor: input.vendor,
    productType: input.productType,
    tags: withoutTwins(input.tags),
    status: input.status,
    publishedAt:
      input.publishedAt === undefined
        ? (before?.publishedAt ?? (input.status === "active" ? now : null))
        : input.publishedAt,
    seoTitle: input.seoTitle,
    seoDescription: input.seoDescription,
    giftCard: input.giftCard,
    taxClass: input.taxClass ?? before?.taxClass ?? "standard",
    extra: input.extra,
  };
}

/** "Dog" and "dog" are one tag: the first spelling stays. */
function withoutTwins(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) if (!kept.has(tag.toLowerCase())) kept.set(tag.toLowerCase(), tag);
  return [...kept.values()];
}
