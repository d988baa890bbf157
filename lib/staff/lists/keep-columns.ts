import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import { columnsName } from "./data";
import type { columnChoiceSchema } from "./schema";

/** Keeps which columns of a list a person wants to see, wherever they sign in. */
export async function keepColumns(
  tx: Tx,
  actor: Actor,
  { list, columns }: z.output<typeof columnChoiceSchema>,
  now: Date,
): Promise<Result<null, "forbidden">> {
  const no = forbid(actor, "home.read");
  if (no) return no;
  if (actor.kind !== "staff") return refusal("forbidden");
  const key = { staffId: actor.staffId, list, name: columnsName };
  await tx.savedView.upsert({
    where: { staffId_list_name: key },
    create: { id: createId("view"), ...key, query: "", columns, createdAt: now },
    update: { columns },
  });
  return success(null);
}
