"use client";

import { X } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { findDiscountChoices } from "@/lib/discounts/admin/actions";
import type { Choice } from "@/lib/discounts/admin/types";
import { Combobox } from "../../kit/Combobox";

type Props = {
  id?: string;
  what: "products" | "collections" | "variants" | "segments" | "tiers";
  label: string;
  chosen: readonly string[];
  names: Readonly<Record<string, string>>;
  onChange: (ids: string[], picked: Choice | null) => void;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: true | undefined;
};

/** Finds products, collections, variants, segments or steps of the points programme by name, and lists the chosen ones. */
export function ChoiceList({ what, chosen, names, onChange, ...rest }: Props) {
  return (
    <div className="grid gap-2">
      <Combobox
        {...rest}
        placeholder="Type to find"
        load={async (text) => {
          const found = await findDiscountChoices({ what, text });
          return found.ok ? found.value.filter(({ value }) => !chosen.includes(value)) : [];
        }}
        onPick={(option) => onChange([...chosen, option.value], option)}
      />
      {chosen.length > 0 ? (
        <ul className="grid gap-1">
          {chosen.map((id) => (
            <li
              key={id}
              className="flex items-center justify-between gap-2 rounded-m bg-surface pl-3 text-sm"
            >
              <span className="min-w-0 truncate">{names[id] ?? "No longer there"}</span>
              <Button
                type="button"
                tone="plain"
                aria-label={`Leave out ${names[id] ?? "it"}`}
                onClick={() =>
                  onChange(
                    chosen.filter((one) => one !== id),
                    null,
                  )
                }
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
