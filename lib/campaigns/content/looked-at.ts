import type { Content } from "./schema";

/** The ids of everything that blocks of a letter name. */
export function lookedAt({ content }: Content) {
  return {
    media: content.flatMap((block) =>
      (block.type === "picture" || block.type === "story") && block.attrs.mediaId
        ? [block.attrs.mediaId]
        : [],
    ),
    products: content.flatMap((block) => (block.type === "products" ? block.attrs.ids : [])),
    vouchers: content.flatMap((block) =>
      block.type === "voucher" && block.attrs.discountId ? [block.attrs.discountId] : [],
    ),
  };
}
