"use client";

import { Checkbox } from "@/components/ui/Checkbox";
import { FormField } from "../../kit/form/FormField";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { kindWords } from "../discount-words";
import { AimFields } from "./AimFields";
import { ChoiceList } from "./ChoiceList";
import { DeliveryFields } from "./DeliveryFields";
import type { Edited } from "./edited";
import { PickField } from "./PickField";
import { TextField } from "./TextField";

/** What the offer gives, with the fields its kind needs. */
export function GivesFields({ edited }: { edited: Edited }) {
  const { form, names, learn } = edited;
  const { kind } = form.value;
  const { currency } = useShopFormat();
  const figures = { inputMode: "decimal" } as const;
  const counts = { inputMode: "numeric" } as const;
  return (
    <div className="grid gap-4">
      <PickField edited={edited} name="kind" label="Kind" options={kindWords} />
      {kind === "percentage" ? (
        <TextField edited={edited} name="value" label="Percent off" input={figures} />
      ) : null}
      {kind === "amount" ? (
        <>
          <TextField edited={edited} name="value" label={`Amount off, ${currency}`} input={figures} />
          <Checkbox
            label="Off every piece it is for"
            hint="Otherwise once an order, shared over what it is for."
            checked={form.value.perPiece}
            onChange={(event) => form.set("perPiece", event.target.checked)}
          />
        </>
      ) : null}
      {kind === "buy_x_get_y" ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField edited={edited} name="buyQuantity" label="Buy" input={counts} />
          <TextField edited={edited} name="getQuantity" label="Get" input={counts} />
          <TextField
            edited={edited}
            name="value"
            label="Percent off those"
            hint="100 is free."
            input={figures}
          />
          <TextField edited={edited} name="setsPerOrder" label="Times an order" optional input={counts} />
        </div>
      ) : null}
      {kind === "free_gift" ? (
        <div className="grid gap-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
          <FormField form={form} name="giftVariantId" label="Gift">
            {(wiring) => (
              <ChoiceList
                {...wiring}
                what="variants"
                label="Gift"
                chosen={form.value.giftVariantId ? [form.value.giftVariantId] : []}
                names={names}
                onChange={(ids, picked) => {
                  learn(picked);
                  form.set("giftVariantId", ids.at(-1) ?? "");
                }}
              />
            )}
          </FormField>
          <TextField edited={edited} name="giftQuantity" label="Pieces" input={counts} />
        </div>
      ) : null}
      {kind === "free_delivery" ? <DeliveryFields edited={edited} /> : null}
      <AimFields
        edited={edited}
        of="aim"
        label={kind === "buy_x_get_y" ? "Bought from" : kind === "free_gift" ? "Given with" : "For"}
        all={kind === "free_gift" || kind === "free_delivery" ? "Any order" : "Everything"}
      />
      {kind === "buy_x_get_y" ? (
        <AimFields edited={edited} of="get" label="Given cheaper" all="The cheapest of the same" />
      ) : null}
    </div>
  );
}
