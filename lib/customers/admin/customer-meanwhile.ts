import type { Tx } from "@/lib/platform/db";
import { differingFields } from "@/lib/staff/differing-fields";
import { lastChange } from "@/lib/staff/last-change";
import type { CustomerForm } from "./types";

type Known = {
  readonly name: string | null;
  readonly email: string;
  readonly phone: string | null;
  readonly version: number;
};

/** What somebody else saved while a customer's form was open: who, when, and what differs from it. */
export async function customerMeanwhile(tx: Tx, mine: CustomerForm, known: Known) {
  const theirs = { name: known.name ?? "", email: known.email, phone: known.phone ?? "" };
  const labels = { name: "Name", email: "E-mail", phone: "Telephone" };
  return {
    version: known.version,
    ...(await lastChange(tx, "customer", mine.id)),
    fields: differingFields<typeof theirs>(labels, mine, theirs, String),
    values: theirs,
  };
}
