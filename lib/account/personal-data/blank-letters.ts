import type { Tx } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";

type Which = {
  readonly emails: readonly string[];
  readonly orderIds: readonly string[];
  /** Letters about these orders are left: somebody still has to be written to. */
  readonly except: readonly string[];
};

/** Takes out of letters to whom they went and what they said; one that waits is not sent any more. */
export async function blankLetters(tx: Tx, { emails, orderIds, except }: Which): Promise<void> {
  const theirs = await tx.$queryRaw<{ id: string }[]>`
    UPDATE outbox_letter SET to_email = ${nobodysAddress}, to_name = NULL, props = '{}', links = '{}', clicked_at = NULL, last_error = NULL,
      state = CASE WHEN state = 'waiting' THEN 'suppressed'::letter_state ELSE state END
    WHERE (to_email = ANY(${[...emails]}::text[]::citext[]) OR order_id = ANY(${[...orderIds]}::text[]))
      AND (order_id IS NULL OR order_id <> ALL(${[...except]}::text[])) RETURNING id`;
  await tx.$executeRaw`
    UPDATE letter_event SET payload = '{}' WHERE letter_id = ANY(${theirs.map(({ id }) => id)}::text[])`;
  await tx.$executeRaw`
    DELETE FROM campaign_click WHERE recipient_id IN (SELECT id FROM campaign_recipient WHERE email = ANY(${[...emails]}::text[]::citext[]))`;
  await tx.$executeRaw`
    UPDATE campaign_recipient SET email = ${nobodysAddress}, subscriber_id = gen_random_uuid(), customer_id = NULL,
      state = CASE WHEN state = 'waiting' THEN 'refused'::recipient_state ELSE state END
    WHERE email = ANY(${[...emails]}::text[]::citext[])`;
}
