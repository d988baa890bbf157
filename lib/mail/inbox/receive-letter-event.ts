import { transact } from "@/lib/platform/transact";
import { type Result, refusal, success } from "@/lib/values/result";
import { letterEventSchema } from "./schema";
import { storeLetterEvent } from "./store-letter-event";
import { type SvixHeaders, verifyLetterEvent } from "./verify-letter-event";

/** Takes in one webhook of Resend: verified, stored once. The work on it is the worker's. */
export async function receiveLetterEvent(
  payload: string,
  headers: SvixHeaders,
  now: Date,
): Promise<Result<void, "bad_signature" | "not_an_event">> {
  if (!verifyLetterEvent(payload, headers)) return refusal("bad_signature");
  const body = letterEventSchema.safeParse(JSON.parse(payload));
  if (!body.success) return refusal("not_an_event");
  await transact((tx) => storeLetterEvent(tx, headers.id, body.data, now));
  return success(undefined);
}
