"use client";

import { useId } from "react";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { ProductFacts, ProductForm, VariantForm } from "@/lib/catalogue/admin/products/types";
import { Dialog } from "../../kit/Dialog";
import type { AdminForm } from "../../kit/form/use-admin-form";

type Props = {
  form: AdminForm<ProductForm>;
  at: number;
  facts: ProductFacts | null;
  onChange: (changes: Partial<VariantForm>) => void;
  onClose: () => void;
};

/** What of a variant does not stand in the grid. Saved with the product. */
export function VariantDialog({ form, at, onChange, onClose }: Props) {
  const id = useId();
  const variant = form.value.variants[at];
  if (!variant) return null;
  const text = (
    name: "costPerItem" | "barcode" | "weightGrams",
    label: string,
    hint: string,
    inputMode: "decimal" | "numeric" | "text",
  ) => (
    <Field
      id={`${id}-${name}`}
      label={label}
      hint={hint}
      error={form.errors[`variants.${at}.${name}`] ?? null}
    >
      {(wiring) => (
        <Input
          {...wiring}
          inputMode={inputMode}
          value={variant[name]}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const yes = (
    name: "tracked" | "oversell" | "requiresShipping" | "taxable",
    label: string,
    hint?: string,
  ) => (
    <Checkbox
      label={label}
      hint={hint}
      checked={variant[name]}
      onChange={({ target }) => onChange({ [name]: target.checked })}
    />
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={variant.optionValues.join(" / ") || "More of the product"}
      footer={
        <Button type="button" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {text("costPerItem", "Cost", "What one costs you; never shown", "decimal")}
        {text("weightGrams", "Weight in grams", "Packed; delivery prices depend on it", "numeric")}
        {text("barcode", "Barcode", "EAN, UPC or ISBN", "text")}
        <Field id={`${id}-picture`} label="Picture" hint="Shown when it is chosen">
          {(wiring) => (
            <Select
              {...wiring}
              value={variant.mediaId}
              onChange={({ target }) => onChange({ mediaId: target.value })}
            >
              <option value="">The product’s own</option>
              {form.value.pictures.map(({ mediaId, alt }, index) => (
                <option key={mediaId} value={mediaId}>
                  {index + 1}. {alt || "without words"}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="grid gap-x-4 pt-3 sm:grid-cols-2">
        {yes("tracked", "Count its pieces")}
        {yes("oversell", "Sell it when none is left")}
        {yes("requiresShipping", "Has to be delivered")}
        {yes("taxable", "Is taxed")}
      </div>
    </Dialog>
  );
}
