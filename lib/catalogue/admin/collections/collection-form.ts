import type { Collection } from "@/lib/platform/generated/client";
import { localMoment } from "@/lib/values/local-moment";
import { plainAmount } from "@/lib/values/plain-amount";
import { collectionRulesSchema } from "../../schema";
import type { CollectionForm } from "./types";

type Context = { readonly currency: string; readonly timeZone: string; readonly now: Date };

/** A collection as the editor holds it. */
export function collectionForm(row: Collection, { currency, timeZone, now }: Context): CollectionForm {
  const rules = row.rules === null ? null : collectionRulesSchema.parse(row.rules);
  const { publishedAt } = row;
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    handle: row.handle,
    descriptionHtml: row.descriptionHtml,
    kind: row.kind,
    match: rules?.match ?? "all",
    conditions: (rules?.conditions ?? []).map(({ field, operator, value }) => ({
      field,
      operator,
      value:
        (field === "price" || field === "compare_at_price") && /^\d+$/.test(value)
          ? plainAmount(Number(value), currency)
          : value,
    })),
    shown: publishedAt !== null,
    publishAt: publishedAt && publishedAt > now ? localMoment(publishedAt, timeZone) : "",
    position: String(row.position),
    seoTitle: row.seoTitle ?? "",
    seoDescription: row.seoDescription ?? "",
    mediaId: row.mediaId ?? "",
  };
}
