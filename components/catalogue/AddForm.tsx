"use client";

import { type FormEvent, useId, useState } from "react";
import { type Added, AddedNote } from "@/components/basket/AddedNote";
import { askAlong } from "@/components/basket/visitor-store";
import { Button } from "@/components/ui/Button";
import { QuantityStepper } from "@/components/ui/QuantityStepper";

type Props = { variantId: string; available: boolean; most: number };

const problems: Record<string, string> = {
  sold_out: "This has just sold out.",
  unknown_variant: "This is no longer sold.",
  basket_full: "Your basket holds no more different things.",
  too_many_attempts: "That was very often. Wait a minute and try again.",
};

/** Puts the choice into the basket: a plain form, and with script an answer without leaving the page. */
export function AddForm({ variantId, available, most }: Props) {
  const quantityId = useId();
  const [busy, setBusy] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (!available) {
    return (
      <Button type="button" size="large" aria-disabled="true" className="w-full">
        Sold out
      </Button>
    );
  }
  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]);
    const { fields: asking, hear } = askAlong();
    const answer = await fetch("/basket/add", {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams({ ...Object.fromEntries(fields), ...asking }),
    }).catch(() => null);
    const outcome = await answer?.json().catch(() => null);
    setBusy(false);
    if (outcome?.ok) {
      setAdded(outcome);
      hear(outcome.visitor);
    } else setProblem(problems[outcome?.reason] ?? "It could not be added. Please try again.");
  }
  return (
    <form action="/basket/add" method="post" onSubmit={add}>
      <input type="hidden" name="variant" value={variantId} />
      <div className="flex gap-3">
        <QuantityStepper id={quantityId} max={most} />
        <Button size="large" busy={busy} className="grow">
          Add to basket
        </Button>
      </div>
      <p role="alert" className="pt-2 text-sm text-danger empty:hidden">
        {problem}
      </p>
      <AddedNote outcome={added} />
    </form>
  );
}
