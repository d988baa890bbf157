"use client";

import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { takeApartBack } from "@/lib/customers/admin/actions";
import type { ApartCustomer } from "@/lib/customers/merging/types";
import { useDeed } from "../kit/answers/use-deed";

/** Of whom staff said that they are not this customer, and the way back. */
export function ApartList({
  id,
  apart,
  mayWrite,
}: {
  id: string;
  apart: ApartCustomer[];
  mayWrite: boolean;
}) {
  const { busy, run } = useDeed(takeApartBack, { done: "They may be the same person again." });
  return (
    <ul className="grid gap-2 text-sm">
      {apart.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-3">
          <Link href={`/admin/customers/${one.id}`} prefetch={false} className="link min-w-0 wrap-anywhere">
            {one.name ?? one.email}
          </Link>
          {mayWrite ? (
            <Button type="button" tone="plain" disabled={busy} onClick={() => run({ id, others: [one.id] })}>
              Undo<span className="sr-only">: {one.email} may be the same person</span>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
