import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { type Result, refusal, success } from "@/lib/values/result";
import { beginAmbassador } from "./begin-ambassador";
import { moveAmbassador } from "./move-ambassador";

type Application = {
  readonly email: string;
  readonly name: string;
  readonly speaksAt: string;
  readonly why: string;
};

/**
 * Somebody asks to be an ambassador. Who asked before and waits has their words replaced, who was refused or has ended asks again; of anybody else
 * the answer is the same and nothing changes, so that nobody learns who is one. Refuses "off" while the owner takes none.
 */
export async function apply(tx: Tx, application: Application, now: Date): Promise<Result<void, "off">> {
  if (!(await readShop(tx)).ambassadors.on) return refusal("off");
  const { email, ...words } = application;
  // Of whoever was one and has an account: it leads there also where the address was theirs alone.
  const before = await tx.ambassador.findFirst({ where: { OR: [{ email }, { customer: { email } }] } });
  if (!before) {
    await beginAmbassador(tx, { ...application, state: "applied", actor: "applicant" }, now);
    return success(undefined);
  }
  const { id, state: from } = before;
  if (from === "applied") await tx.ambassador.updateMany({ where: { id, state: "applied" }, data: words });
  if (from === "refused" || from === "ended")
    await moveAmbassador(tx, { id, from, to: "applied", actor: "applicant", data: words }, now);
  return success(undefined);
}
