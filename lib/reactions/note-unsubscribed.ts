import { noteUnsubscribe } from "@/lib/campaigns/replies/note-unsubscribe";
import type { Reaction } from "./reaction";

/** A campaign's report tells how many of its readers wanted no more. */
export const noteUnsubscribed: Reaction<"consent_withdrawn"> = (tx, { data }) =>
  noteUnsubscribe(tx, BigInt(data.consentEntryId));
