import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { lockAmbassador } from "../../ambassadors/lock-ambassador";

/**
 * Shows what an ambassador wrote for their page, in place of what was shown, or says why not. Refuses "decided" for one that waits no
 * more: somebody was faster, they wrote anew, or are no ambassador any more.
 */
export async function decidePage(
  tx: Tx,
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string | null },
  now: Date,
): Promise<Result<void, "forbidden" | "decided">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const page = await tx.ambassadorPage.findUnique({ where: { id } });
  if (!page) return refusal("decided");
  const { ambassadorId } = page;
  const { name, word, customerId, state } = await lockAmbassador(tx, ambassadorId);
  if (state !== "active") return refusal("decided");
  const { count: waits } = await tx.ambassadorPage.updateMany({
    where: { id, state: "waiting" },
    data: { state: "refused", reason, decidedAt: now },
  });
  if (waits === 0) return refusal("decided");
  if (reason === null) {
    await tx.ambassadorPage.updateMany({
      where: { ambassadorId, state: "live" },
      data: { state: "replaced", decidedAt: now },
    });
    await tx.ambassadorPage.update({ where: { id }, data: { state: "live" } });
  }
  const customer = customerId ? await tx.customer.findUnique({ where: { id: customerId } }) : null;
  if (customer) {
    const url = `${env().APP_URL}${reason === null ? `/with/${word}` : "/account/ambassador"}`;
    const letter = { key: `ambassador-page:${id}`, template: "ambassador-page", to: customer.email } as const;
    await enqueueLetter(tx, { ...letter, toName: customer.name, props: { name, reason, url } }, now);
  }
  const after = { state: reason === null ? "live" : "refused" };
  const change = { before: { state: "waiting" }, after };
  await audit(
    tx,
    actor,
    { action: "ambassador.page", entity: "ambassador", entityId: ambassadorId, ...change },
    now,
  );
  return success(undefined);
}
