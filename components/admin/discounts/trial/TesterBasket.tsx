"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { findDiscountChoices } from "@/lib/discounts/admin/actions";
import { Combobox } from "../../kit/Combobox";

export type TriedLine = { readonly variantId: string; readonly label: string; readonly quantity: string };

type Props = { lines: readonly TriedLine[]; onChange: (lines: readonly TriedLine[]) => void };

/** What is in the basket that is tried. */
export function TesterBasket({ lines, onChange }: Props) {
  return (
    <div className="grid gap-2">
      <Combobox
        label="Put into the basket"
        placeholder="Put in an article"
        load={async (text) => {
          const found = await findDiscountChoices({ what: "variants", text });
          return found.ok ? found.value : [];
        }}
        onPick={({ value, label }) => {
          if (!lines.some((line) => line.variantId === value))
            onChange([...lines, { variantId: value, label, quantity: "1" }]);
        }}
      />
      {lines.length > 0 ? (
        <ul className="grid gap-1.5">
          {lines.map((line) => (
            <li key={line.variantId} className="flex items-center gap-2 text-sm">
              <span className="line-clamp-2 min-w-0 grow">{line.label}</span>
              <Input
                aria-label={`Quantity of ${line.label}`}
                inputMode="numeric"
                className="!w-20 shrink-0 text-right"
                value={line.quantity}
                onChange={(event) =>
                  onChange(
                    lines.map((one) => (one === line ? { ...one, quantity: event.target.value } : one)),
                  )
                }
              />
              <Button
                type="button"
                tone="plain"
                aria-label={`Take out ${line.label}`}
                onClick={() => onChange(lines.filter((one) => one !== line))}
              >
                <X aria-hidden="true" className="size-4" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
