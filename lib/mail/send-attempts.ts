/** How often a letter is tried: spread over about a day, as long as Resend remembers an idempotency key. */
export const sendAttempts = 12;
