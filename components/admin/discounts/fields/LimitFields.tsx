"use client";

import type { Edited } from "./edited";
import { TextField } from "./TextField";

/** When it counts, and how often. */
export function LimitFields({ edited }: { edited: Edited }) {
  const moment = { type: "datetime-local" };
  const count = { inputMode: "numeric" } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField edited={edited} name="startsAt" label="From" optional input={moment} />
      <TextField
        edited={edited}
        name="endsAt"
        label="Until"
        hint="In the shop's time zone."
        optional
        input={moment}
      />
      <TextField edited={edited} name="usageLimit" label="Uses in all" optional input={count} />
      <TextField
        edited={edited}
        name="perCustomerLimit"
        label="Uses a customer"
        hint="By e-mail address."
        optional
        input={count}
      />
    </div>
  );
}
