import { createHmac } from "node:crypto";

/** The headers Resend would send with this body at this time, signed the Svix way with the secret of the test process. */
export function signWebhook(body: string, id: string, at: Date): Record<string, string> {
  const secret = Buffer.from((process.env.RESEND_WEBHOOK_SECRET ?? "").replace("whsec_", ""), "base64");
  const timestamp = Math.floor(at.getTime() / 1000).toString();
  const signature = createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": `v1,${signature}` };
}
