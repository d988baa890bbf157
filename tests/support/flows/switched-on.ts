import { switchOn } from "@/lib/flows/admin/switch-on";
import type { FlowPlan } from "@/lib/flows/plan/types";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import { owner } from "../customers/known-customer";

/** A flow that people come into. Gives its id. */
export async function switchedOn(plan: FlowPlan, now: Date, name = "A flow"): Promise<string> {
  const id = createId("flow");
  await db().flow.create({ data: { id, name, draft: plan, createdAt: now, updatedAt: now } });
  const on = await transact((tx) => switchOn(tx, owner, { id, version: 1 }, now));
  if (!on.ok) throw new Error(on.reason);
  return id;
}
