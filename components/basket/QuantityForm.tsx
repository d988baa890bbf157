"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/Button";
import { QuantityStepper } from "@/components/ui/QuantityStepper";

type Props = { variantId: string; quantity: number; most: number; label: string };

/** How many of a line: with script each change is sent after a breath, without it there is a button. */
export function QuantityForm({ variantId, quantity, most, label }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const breath = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = `quantity-${variantId}`;
  const said = useRef(quantity);
  // The server may have granted fewer than were typed; the field keeps its focus while it learns that. What was typed before
  // the script was there stays.
  useEffect(() => {
    const field = document.getElementById(id);
    if (said.current !== quantity && field instanceof HTMLInputElement) field.value = String(quantity);
    said.current = quantity;
    return () => clearTimeout(breath.current);
  }, [id, quantity]);
  function changed(wanted: number) {
    clearTimeout(breath.current);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted === quantity) return;
    breath.current = setTimeout(() => form.current?.requestSubmit(), 450);
  }
  return (
    <form ref={form} action="/basket/change" method="post" className="flex items-center gap-2">
      <input type="hidden" name="variant" value={variantId} />
      <QuantityStepper id={id} label={label} defaultValue={quantity} max={most} onChange={changed} />
      <Button size="small" tone="quiet" className="hidden! noscript:inline-flex!">
        Update
      </Button>
    </form>
  );
}
