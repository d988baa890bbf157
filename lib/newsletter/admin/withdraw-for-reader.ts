import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { withdraw } from "../consent/withdraw";
import { readReader } from "../data";
import type { ReaderId } from "./types";

/** Ends all letters of news to somebody who asked for it by telephone, by post or in an answer. Staff can end letters, never begin them. */
export async function withdrawForReader(
  tx: Tx,
  actor: Actor,
  { id }: ReaderId,
  now: Date,
): Promise<Result<void, "forbidden" | "not_found">> {
  const no = forbid(actor, "newsletter.edit");
  if (no) return no;
  const reader = await readReader(tx, { id });
  if (!reader) return refusal("not_found");
  const standing = reader.permissions.filter(({ state }) => state !== "withdrawn").map(({ topic }) => topic);
  await withdraw(tx, { email: reader.email, topics: "all", source: "staff" }, now);
  const entry = { action: "subscriber.withdraw", entity: "subscriber", entityId: id };
  await audit(tx, actor, { ...entry, before: { topics: standing }, after: { topics: [] } }, now);
  return success(undefined);
}
