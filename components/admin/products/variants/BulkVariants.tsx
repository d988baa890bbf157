"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { VariantForm } from "@/lib/catalogue/admin/products/types";

type Field = "price" | "compareAtPrice" | "costPerItem" | "onHand" | "weightGrams" | "sku";
type Props = {
  chosen: number;
  onChange: (changes: (variant: VariantForm) => Partial<VariantForm>) => void;
  onRemove: () => void;
  removable: boolean;
};

const labels: Record<Field, string> = {
  price: "Price",
  compareAtPrice: "Compare at",
  costPerItem: "Cost",
  onHand: "In stock",
  weightGrams: "Weight in grams",
  sku: "SKU from a beginning",
};

/** One value for all variants that are chosen. A SKU is made of its beginning and the choice: "RB-SMALL-OAT". */
export function BulkVariants({ chosen, onChange, onRemove, removable }: Props) {
  const id = useId();
  const [field, setField] = useState<Field>("price");
  const [value, setValue] = useState("");
  if (chosen === 0) return null;
  const apply = () =>
    onChange((variant) => ({
      [field]: field === "sku" ? skuOf(value, variant.optionValues) : value.trim(),
    }));
  return (
    <section
      aria-label="Chosen variants"
      className="mx-3 mb-2 flex flex-wrap items-end gap-2 rounded-m bg-surface p-2"
    >
      <p role="status" className="grow self-center px-2 text-sm font-medium">
        {chosen} chosen
      </p>
      <label htmlFor={`${id}-field`} className="grid gap-1 text-xs text-ink-soft">
        Set
        <Select id={`${id}-field`} value={field} onChange={({ target }) => setField(target.value as Field)}>
          {Object.entries(labels).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </Select>
      </label>
      <label htmlFor={`${id}-value`} className="grid gap-1 text-xs text-ink-soft">
        to
        <Input
          id={`${id}-value`}
          className="!w-28"
          value={value}
          onChange={({ target }) => setValue(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            event.stopPropagation();
            apply();
          }}
        />
      </label>
      <Button type="button" tone="quiet" onClick={apply}>
        Apply
      </Button>
      <Button type="button" tone="danger" disabled={!removable} onClick={onRemove}>
        Remove
      </Button>
    </section>
  );
}

function skuOf(beginning: string, values: readonly string[]): string {
  const parts = [beginning.trim(), ...values].map((part) =>
    part.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, ""),
  );
  return parts.filter(Boolean).join("-").toUpperCase().slice(0, 255);
}
