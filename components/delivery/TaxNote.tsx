"use client";

import { useVisitor } from "@/components/basket/use-visitor";

/** What a price says of tax: "incl. VAT" at home, what is true at the destination once that is known. */
export function TaxNote({ variantId, home }: { variantId: string; home: string | null }) {
  const promise = useVisitor(variantId)?.visitor.promise;
  const note = promise ? promise.taxNote : home;
  return note ? <span className="text-sm text-ink-soft">{note}</span> : null;
}
