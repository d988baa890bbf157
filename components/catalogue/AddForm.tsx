"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/Button";
import { QuantityStepper } from "@/components/ui/QuantityStepper";

type Props = { variantId: string; available: boolean; most: number };
type State = "idle" | "busy" | "added" | "failed";

/** Puts the choice into the basket: a plain form, and with script an answer without leaving the page. */
export function AddForm({ variantId, available, most }: Props) {
  const [state, setState] = useState<State>("idle");
  if (!available) {
    return (
      <Button type="button" size="large" aria-disabled="true" className="w-full">
        Sold out
      </Button>
    );
  }
  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (state === "busy") return;
    setState("busy");
    const body = new URLSearchParams(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    );
    const answer = await fetch("/basket/add", {
      method: "POST",
      headers: { Accept: "application/json" },
      body,
    }).catch(() => null);
    setState(answer?.ok ? "added" : "failed");
    if (answer?.ok) window.dispatchEvent(new Event("basket:changed"));
  }
  return (
    <form action="/basket/add" method="post" onSubmit={add}>
      <input type="hidden" name="variant" value={variantId} />
      <div className="flex gap-3">
        <QuantityStepper id="quantity" max={most} />
        <Button size="large" busy={state === "busy"} className="grow">
          Add to basket
        </Button>
      </div>
      <p role="status" className="min-h-9 pt-2 text-sm">
        {state === "added" ? (
          <>
            It is in your basket.{" "}
            <a href="/basket" className="link font-medium">
              See the basket
            </a>
          </>
        ) : null}
        {state === "failed" ? (
          <span className="text-danger">It could not be added. Please try again.</span>
        ) : null}
      </p>
    </form>
  );
}
