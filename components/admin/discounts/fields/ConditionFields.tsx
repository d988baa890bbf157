"use client";

import { FormField } from "../../kit/form/FormField";
import { ChoiceList } from "./ChoiceList";
import type { Edited } from "./edited";
import { PickField } from "./PickField";
import { TextField } from "./TextField";

/** Whom it is for and from how much on. */
export function ConditionFields({ edited }: { edited: Edited }) {
  const { form } = edited;
  const { audience, kind } = form.value;
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
          segment: "In a segment",
          tier: "On a step of the points programme",
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
      {audience === "segment" ? (
        <FormField
          form={form}
          name="audienceSegments"
          label="Segments"
          hint="One is enough. Only who is signed in can be known to be in it; it is asked again when they pay."
        >
          {(wiring) => (
            <ChoiceList
              {...wiring}
              what="segments"
              label="Segments"
              chosen={form.value.audienceSegments}
              names={edited.names}
              onChange={(ids, picked) => {
                edited.learn(picked);
                form.patch({ audienceSegments: ids });
              }}
            />
          )}
        </FormField>
      ) : null}
      {audience === "tier" ? (
        <FormField
          form={form}
          name="audienceTiers"
          label="Steps"
          hint="One is enough, and those above it are not meant by it. Asked again when they pay."
        >
          {(wiring) => (
            <ChoiceList
              {...wiring}
              what="tiers"
              label="Steps"
              chosen={form.value.audienceTiers}
              names={edited.names}
              onChange={(ids, picked) => {
                edited.learn(picked);
                form.patch({ audienceTiers: ids });
              }}
            />
          )}
        </FormField>
      ) : null}
    </div>
  );
}
