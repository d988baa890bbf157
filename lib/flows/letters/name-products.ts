import type { ContentBlock } from "@/lib/campaigns/content/schema";
import { limits } from "@/lib/campaigns/content/types";
import { isId } from "@/lib/values/id";
import type { Wording } from "../plan/types";

/** A wording whose blocks of products that name none show these; without any they are left out. */
export function nameProducts(wording: Wording, productIds: readonly string[]): Wording {
  const ids = productIds.filter((id) => isId("prod", id)).slice(0, limits.products);
  const blocks = wording.content.content.flatMap((block): ContentBlock[] => {
    if (block.type !== "products" || block.attrs.ids.length > 0) return [block];
    return ids.length > 0 ? [{ ...block, attrs: { ...block.attrs, ids } }] : [];
  });
  return { ...wording, content: { ...wording.content, content: blocks } };
}
