import type { Tx } from "@/lib/platform/db";
import type { PreviewPerson } from "./types";

const visitor: PreviewPerson = { id: "", kind: "visitor", name: "A visitor", email: null };

/** Whose eyes an id stands for: a customer, the holder of an invitation, or with "" a visitor; null when there is nobody. */
export async function readPerson(tx: Tx, id: string): Promise<PreviewPerson | null> {
  if (id === "") return visitor;
  const customer = await tx.customer.findUnique({
    where: { id },
    select: { id: true, name: true, email: true },
  });
  if (customer) return { id, kind: "customer", name: customer.name ?? customer.email, email: customer.email };
  const invitation = await tx.saleInvitation.findUnique({
    where: { id },
    select: { email: true, window: { select: { sale: { select: { name: true } } } } },
  });
  if (!invitation) return null;
  const { email, window } = invitation;
  return { id, kind: "invitation", email, name: `${email}, invited to ${window.sale.name}` };
}
