import { Prisma } from "@/lib/platform/generated/client";
import { byEmail, emails, type Place } from "./place";

/** Of letters, and of what somebody said about being written to. */
export const letterPlaces: readonly Place[] = [
  {
    ...{
      table: "flow_run",
      title: "Letters by event you are in line for",
      columns: ["email", "customer_id"],
    },
    theirs: (person) =>
      Prisma.sql`(t.customer_id = ${person.customerId} OR t.email = ANY(${[...person.emails]}::text[]::citext[]))`,
    ...{ hidden: ["last_error"], erased: "deleted" },
  },
  byEmail("flow_letter", "Letters by event"),
  {
    ...{
      table: "letter_day",
      title: "Days you got such a letter",
      columns: ["email"],
      theirs: emails("email"),
    },
    erased: "deleted",
  },
  {
    ...{ table: "consent_entry", title: "What you said about being written to", columns: ["email"] },
    ...{ theirs: emails("email"), erased: "kept under a digest, as proof" },
  },
  {
    ...{ table: "subscriber", title: "How you want letters", columns: ["email", "birthday"] },
    ...{ theirs: emails("email"), erased: "deleted" },
  },
  {
    ...{ table: "newsletter_permission", title: "What we may write about", columns: ["email"] },
    ...{ theirs: emails("email"), erased: "deleted: nothing is written without it" },
  },
  byEmail("opt_in", "Letters that ask for confirmation"),
  byEmail("product_wish", "One letter each that you asked for"),
  {
    ...{ table: "suppression", title: "No letters to", columns: ["email"], theirs: emails("email") },
    erased: "kept under a digest, so that it still holds",
  },
  {
    ...{
      table: "outbox_letter",
      title: "Letters",
      columns: ["to_email", "to_name"],
      theirs: emails("to_email"),
    },
    erased: "that one was sent is kept, to whom and what it said is not",
  },
  {
    ...{ table: "letter_event", title: "What became of letters", columns: [] },
    theirs: (person) =>
      Prisma.sql`t.letter_id IN (SELECT id FROM outbox_letter WHERE to_email = ANY(${[...person.emails]}::text[]::citext[]))`,
    erased: "what the mail service wrote goes",
  },
  {
    ...{ table: "campaign_recipient", title: "Letters to many that you were among" },
    ...{ columns: ["email", "customer_id"], theirs: emails("email") },
    erased: "that one was sent is kept, to whom is not",
  },
  {
    ...{ table: "campaign_click", title: "Links you followed in letters", columns: [], erased: "deleted" },
    theirs: (person) =>
      Prisma.sql`t.recipient_id IN (SELECT id FROM campaign_recipient WHERE email = ANY(${[...person.emails]}::text[]::citext[]))`,
  },
];
