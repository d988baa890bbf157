"use client";

import { Checkbox } from "@/components/ui/Checkbox";
import type { Edited } from "./edited";
import { TextField } from "./TextField";

/** Which delivery is free: where to, by what, and up to which price. */
export function DeliveryFields({ edited }: { edited: Edited }) {
  const { form, deliveries } = edited;
  const { methodIds } = form.value;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          edited={edited}
          name="countries"
          label="Only to"
          hint="Country codes, like GB, IE. Empty: to every country."
          optional
        />
        <TextField
          edited={edited}
          name="methodMaxPrice"
          label="Only methods up to"
          hint="Dearer ones keep their price."
          optional
          input={{ inputMode: "decimal" }}
        />
      </div>
      {deliveries.length > 0 ? (
        <fieldset>
          <legend className="pb-1 text-sm font-medium">Only by these methods</legend>
          <p className="pb-1 text-xs text-ink-soft">
            None chosen: the price of the cheapest parcel is taken off any.
          </p>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {deliveries.map(({ value, label, hint }) => (
              <Checkbox
                key={value}
                label={label}
                hint={hint}
                checked={methodIds.includes(value)}
                onChange={(event) =>
                  form.set(
                    "methodIds",
                    event.target.checked ? [...methodIds, value] : methodIds.filter((id) => id !== value),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
}
