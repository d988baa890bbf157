"use client";

import type { Edited } from "./edited";
import { PickField } from "./PickField";
import { TextField } from "./TextField";

/** Whom it is for and from how much on. */
export function ConditionFields({ edited }: { edited: Edited }) {
  const { audience, kind } = edited.form.value;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        edited={edited}
        name="minimumSubtotal"
        label="Orders from"
        hint="All goods, before discounts."
        optional
        input={{ inputMode: "decimal" }}
      />
      {kind === "buy_x_get_y" ? null : (
        <TextField
          edited={edited}
          name="minimumQuantity"
          label="Pieces from"
          hint="Of what it is for."
          optional
          input={{ inputMode: "numeric" }}
        />
      )}
      <PickField
        edited={edited}
        name="audience"
        label="Customers"
        options={{
          everyone: "Everybody",
          signed_in: "Who is signed in",
          first_order: "Who orders for the first time",
          tagged: "With a tag",
        }}
      />
      {audience === "tagged" ? (
        <TextField
          edited={edited}
          name="audienceTags"
          label="Tags"
          hint="With commas between them; one is enough."
        />
      ) : null}
    </div>
  );
}
