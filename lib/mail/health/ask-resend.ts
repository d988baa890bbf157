import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { localParts } from "@/lib/platform/local-parts";
import { resend } from "@/lib/platform/resend";
import type { ResendHealth } from "./types";

/** Answers that mean "this key is not taken", unlike an outage. */
const refusals = new Set(["missing_api_key", "invalid_api_key", "invalid_access", "suspended_api_key"]);

/** Asks Resend for its domains and webhooks, which changes nothing. Never throws. */
export async function askResend(tx: Tx): Promise<ResendHealth> {
  const { APP_URL } = env();
  const last = await tx.letterEvent.findFirst({
    orderBy: { receivedAt: "desc" },
    select: { receivedAt: true },
  });
  const webhookUrl = `${APP_URL}/api/resend/webhook`;
  const health = {
    mode: localParts().mail ? ("local" as const) : ("real" as const),
    webhookUrl,
    lastEventAt: last?.receivedAt ?? null,
  };
  const { error } = await resend().domains.list();
  if (error) {
    const blind = { webhook: "could_not_ask" as const, detail: error.message };
    if (error.name === "restricted_api_key") return { ...health, ...blind, state: "may_only_send" };
    return { ...health, ...blind, state: refusals.has(error.name) ? "refused" : "could_not_ask" };
  }
  const hooks = await resend().webhooks.list();
  const ours = hooks.data?.data.filter(({ endpoint }) => endpoint === webhookUrl) ?? [];
  const webhook = hooks.error
    ? "could_not_ask"
    : ours.length === 0
      ? "unknown"
      : ours.some(({ status }) => status === "enabled")
        ? "right"
        : "disabled";
  return { ...health, state: "works", detail: null, webhook };
}
