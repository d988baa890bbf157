import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { type Refusal, type Result, refusal } from "@/lib/values/result";
import { forbid } from "./forbid";
import { getGate } from "./loaders";
import { readFaults } from "./read-faults";
import type { Answer, Permission, StaffActor } from "./types";

type Given<Input> = { tx: Tx; actor: StaffActor; input: Input; now: Date };
export type StaffAction<Input, Value, Reason extends string> = {
  (input: Input): Promise<Answer<Value, Reason>>;
  readonly permission: Permission;
};

/**
 * A write of the admin area: parses what came, asks who it is and whether they may, runs one verb in one transaction that
 * is undone when the verb refuses, and answers. For files that begin with "use server":
 * `export const saveProduct = staffAction("catalogue.write", productFormSchema, ({ tx, actor, input, now }) => editProduct(tx, actor, input, now));`
 * The verb checks the permission again: pages are not the only way to it.
 */
export function staffAction<Schema extends z.ZodType, Value, Reason extends string>(
  permission: Permission,
  schema: Schema,
  work: (given: Given<z.output<Schema>>) => Promise<Result<Value, Reason>>,
): StaffAction<z.input<Schema>, Value, Reason> {
  const act = async (given: z.input<Schema>): Promise<Answer<Value, Reason>> => {
    const gate = await getGate();
    if (gate.state !== "open") return refusal("signed_out") as Refusal<"signed_out">;
    const no = forbid(gate.actor, permission);
    if (no) return no;
    const parsed = schema.safeParse(given);
    if (!parsed.success) return readFaults(parsed.error);
    return transact((tx) => work({ tx, actor: gate.actor, input: parsed.data, now: new Date() }));
  };
  return Object.assign(act, { permission });
}
