import { env } from "./env";

/** Which of the outside services are the local ones that came with the program: no money moves, no letter leaves. */
export function localParts(): { payments: boolean; mail: boolean } {
  const { STRIPE_API_BASE, RESEND_BASE_URL } = env();
  return {
    payments: STRIPE_API_BASE !== "https://api.stripe.com",
    mail: RESEND_BASE_URL !== "https://api.resend.com",
  };
}
