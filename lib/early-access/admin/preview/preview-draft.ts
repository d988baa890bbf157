import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { scheduleSale } from "../schedule/schedule-sale";
import { readPreview } from "./read-preview";
import type { Preview, PreviewPerson } from "./types";

type Asked = {
  readonly person: PreviewPerson;
  readonly at: Date;
  readonly saleId: string;
  readonly version: number;
};
type Seen = Omit<Preview, "asIf">;
/** Always a refusal, so that the transaction it comes from is undone. */
type Undone = { readonly ok: false; readonly reason: string; readonly seen: Seen | null };

const actor: Actor = { kind: "system", name: "preview" };

/**
 * What somebody would see of a draft once it is scheduled: it is scheduled by the verb itself, looked at, and all of that
 * undone, in one transaction which nobody else ever sees anything of. Where it could not be scheduled `seen` is null, and
 * `reason` says why.
 */
export async function previewDraft({ person, at, saleId, version }: Asked, now: Date): Promise<Undone> {
  return transact(async (tx): Promise<Undone> => {
    const set = await scheduleSale(tx, actor, { id: saleId, version }, now);
    if (!set.ok) return { ...set, seen: null };
    return { ok: false, reason: "undone", seen: await readPreview(tx, { person, at, saleId }) };
  });
}
