import type { Tx } from "@/lib/platform/db";
import type { CustomerForm } from "./types";

type Known = {
  readonly name: string | null;
  readonly email: string;
  readonly phone: string | null;
  readonly version: number;
};

/** What somebody else saved while a customer's form was open: who, when, and what differs from it. */
export async function customerMeanwhile(tx: Tx, mine: CustomerForm, known: Known) {
  const last = await tx.auditEntry.findFirst({
    where: { entity: "customer", entityId: mine.id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { actorName: true, at: true },
  });
  const theirs = { name: known.name ?? "", email: known.email, phone: known.phone ?? "" };
  const labels = { name: "Name", email: "E-mail", phone: "Telephone" };
  const keys = ["name", "email", "phone"] as const;
  return {
    version: known.version,
    ...(last ? { by: last.actorName, at: last.at } : {}),
    fields: keys
      .filter((key) => mine[key] !== theirs[key])
      .map((key) => ({ label: labels[key], mine: mine[key], theirs: theirs[key] })),
    values: theirs,
  };
}
