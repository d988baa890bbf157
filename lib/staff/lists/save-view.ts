import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import type { viewInputSchema } from "./schema";

/** More would be a list of lists. */
const mostViews = 30;

/** Keeps a list's search, filters, order and columns under a name; the same name again changes what it stands for. */
export async function saveView(
  tx: Tx,
  actor: Actor,
  input: z.output<typeof viewInputSchema>,
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "too_many_views">> {
  const no = forbid(actor, "home.read");
  if (no) return no;
  if (actor.kind !== "staff") return refusal("forbidden");
  const { list, name, query, columns } = input;
  const owned = { staffId: actor.staffId, list };
  if ((await tx.savedView.count({ where: { ...owned, name: { not: name } } })) >= mostViews)
    return refusal("too_many_views");
  const { id } = await tx.savedView.upsert({
    where: { staffId_list_name: { ...owned, name } },
    create: { id: createId("view"), ...owned, name, query, columns, createdAt: now },
    update: { query, columns },
    select: { id: true },
  });
  return success({ id });
}
