import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import type { DefinedExport } from "./define-export";
import type { exportInputSchema } from "./schema";

/** How many of one person's exports may be under way. */
const mostAtOnce = 3;

/** Has the worker write all that a list's request matches into a file for this person. */
export async function startExport(
  tx: Tx,
  actor: Actor,
  defined: DefinedExport,
  { request }: Pick<z.output<typeof exportInputSchema>, "request">,
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "second_factor_needed" | "too_many">> {
  const no = forbid(actor, defined.permission);
  if (no) return no;
  if (actor.kind !== "staff") return refusal("forbidden");
  const { staffId } = actor;
  const underWay = await tx.listExport.count({ where: { staffId, state: { in: ["waiting", "running"] } } });
  if (underWay >= mostAtOnce) return refusal("too_many");
  const id = createId("xprt");
  const asked = { ...request, after: null, before: null };
  await tx.listExport.create({ data: { id, staffId, name: defined.name, request: asked, createdAt: now } });
  await addJob(tx, "write-list-export", { exportId: id }, { key: `export:${id}`, maxAttempts: 3 });
  await audit(
    tx,
    actor,
    {
      action: "list.export",
      entity: "export",
      entityId: id,
      before: null,
      after: { name: defined.name, request: asked },
    },
    now,
  );
  return success({ id });
}
