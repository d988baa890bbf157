import type { Tx } from "@/lib/platform/db";
import { close } from "./close";
import { moveAmbassador } from "./move-ambassador";

/** An ambassador stops: their code counts no more and their page is closed; what was earned is paid. False for whoever is none. */
export async function stop(tx: Tx, customerId: string, now: Date): Promise<boolean> {
  const own = await tx.ambassador.findUnique({ where: { customerId } });
  if (own?.state !== "active") return false;
  const { id } = own;
  if (!(await moveAmbassador(tx, { id, from: "active", to: "ended", actor: "ambassador" }, now)))
    return false;
  await close(tx, own, now);
  return true;
}
