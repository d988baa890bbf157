import { env } from "@/lib/platform/env";
import { resend } from "@/lib/platform/resend";

export type SvixHeaders = { id: string; timestamp: string; signature: string };

/** Whether a webhook was signed by Resend within the last five minutes (Svix's scheme, checked by Resend's SDK). */
export function verifyLetterEvent(payload: string, headers: SvixHeaders): boolean {
  try {
    resend().webhooks.verify({ payload, headers, webhookSecret: env().RESEND_WEBHOOK_SECRET });
    return true;
  } catch {
    return false;
  }
}
