"use client";

import { Minus, Plus } from "lucide-react";
import { useRef } from "react";

type Props = {
  id: string;
  name?: string;
  label?: string;
  defaultValue?: number;
  min?: number;
  max?: number;
  onChange?: (quantity: number) => void;
};

const side = "grid size-12 place-items-center text-ink-soft hover:text-ink";

/** How many. A plain number field; with script it gets its two buttons working. */
export function QuantityStepper({
  id,
  name = "quantity",
  label = "Quantity",
  defaultValue = 1,
  min = 1,
  max = 99,
  onChange,
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  function step(by: 1 | -1) {
    const input = field.current;
    if (!input) return;
    if (by === 1) input.stepUp();
    else input.stepDown();
    onChange?.(input.valueAsNumber);
  }
  return (
    <span className="inline-flex rounded-m border border-control bg-raised">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <button type="button" className={side} aria-label="One fewer" onClick={() => step(-1)}>
        <Minus aria-hidden="true" className="size-4" />
      </button>
      <input
        ref={field}
        id={id}
        name={name}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        defaultValue={defaultValue}
        onChange={(event) => onChange?.(event.currentTarget.valueAsNumber)}
        className="w-10 bg-transparent text-center text-base tabular-nums [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button type="button" className={side} aria-label="One more" onClick={() => step(1)}>
        <Plus aria-hidden="true" className="size-4" />
      </button>
    </span>
  );
}
