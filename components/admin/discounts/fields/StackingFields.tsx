"use client";

import { Checkbox } from "@/components/ui/Checkbox";
import type { Edited } from "./edited";

const classes = [
  ["product", "Discounts on products", "Three for two, gifts, so much off some products."],
  ["order", "Discounts on the whole order", "So much off everything."],
  ["delivery", "Free delivery", null],
] as const;

/** Which others it counts together with. Both have to allow it. */
export function StackingFields({ edited: { form } }: { edited: Edited }) {
  const { combinesWith } = form.value;
  return (
    <fieldset>
      <legend className="pb-1 text-sm text-ink-soft">
        Two discounts count together when each allows the other. Of those that do not, the buyer gets what
        saves most.
      </legend>
      {classes.map(([value, label, hint]) => (
        <Checkbox
          key={value}
          label={label}
          hint={hint}
          checked={combinesWith.includes(value)}
          onChange={(event) =>
            form.set(
              "combinesWith",
              (event.target.checked
                ? [...combinesWith, value]
                : combinesWith.filter((one) => one !== value)
              ).sort(),
            )
          }
        />
      ))}
    </fieldset>
  );
}
