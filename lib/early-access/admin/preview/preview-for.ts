import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { momentOf } from "@/lib/values/local-moment";
import { previewDraft } from "./preview-draft";
import { readPerson } from "./read-person";
import { readPreview } from "./read-preview";
import type { PreviewAnswer, PreviewAsked } from "./types";

/**
 * What an address of the preview asks for. What it does not make sense of is said by field, and nothing is shown then.
 * @param maySeePeople whether the one who asks may know customers at all
 */
export async function previewFor(
  tx: Tx,
  { who, at: text, sale: saleId }: PreviewAsked,
  { maySeePeople, now }: { readonly maySeePeople: boolean; readonly now: Date },
): Promise<PreviewAnswer> {
  const { timeZone } = (await readShop(tx)).money;
  const at = text === "" ? now : momentOf(text, timeZone);
  const person = who === "" || maySeePeople ? await readPerson(tx, who) : null;
  const faults = {
    ...(at ? {} : { at: "Give a day and a time." }),
    ...(person ? {} : { who: "There is nobody of that name any more. Choose again." }),
  };
  if (!at || !person) return { person, faults, preview: null, refused: null };
  const draft = saleId
    ? await tx.sale.findFirst({ where: { id: saleId, state: "draft" }, select: { version: true } })
    : null;
  if (!draft || !saleId) {
    const preview = await readPreview(tx, { person, at, saleId });
    return { person, faults, preview: { ...preview, asIf: false }, refused: null };
  }
  const { seen, reason } = await previewDraft({ person, at, saleId, version: draft.version }, now);
  if (!seen) return { person, faults, preview: null, refused: reason };
  return { person, faults, preview: { ...seen, asIf: true }, refused: null };
}
