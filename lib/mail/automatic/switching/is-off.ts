import type { Tx } from "@/lib/platform/db";
import { mayStop } from "./may-stop";

/** Whether a letter is switched off. One that may not be is on, whatever the table says. */
export async function isOff(tx: Tx, template: string): Promise<boolean> {
  return mayStop(template) && (await tx.letterOff.findUnique({ where: { template } })) !== null;
}
