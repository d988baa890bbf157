"use client";

import { Button } from "@/components/ui/Button";
import type { LoyaltyPage } from "@/lib/loyalty/admin/types";
import type { AdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";
import { AmountField } from "../settings/AmountField";
import { NumberField } from "../settings/NumberField";
import { TextField } from "../settings/TextField";

type Props = { form: AdminForm<LoyaltyPage["saved"]> /** Which of the steps. */; at: number };

/** One step of the programme, and what it brings. */
export function TierField({ form, at }: Props) {
  const { currency } = useShopFormat();
  const { tiers, tiersBy } = form.value;
  const tier = tiers[at];
  if (!tier) return null;
  const { name, from, multiplierPercent, freeDeliveryFrom, contact } = tier;
  const change = (part: Partial<typeof tier>) =>
    form.set(
      "tiers",
      tiers.map((one, other) => (other === at ? { ...one, ...part } : one)),
    );
  const path = (field: string) => `tiers.${at}.${field}`;
  const who = (field: keyof typeof contact, label: string, type: "text" | "email" | "tel") => (
    <TextField
      form={form}
      name={path(`contact.${field}`)}
      {...{ label, type }}
      optional
      value={contact[field]}
      onValue={(text) => change({ contact: { ...contact, [field]: text } })}
    />
  );
  return (
    <fieldset className="grid items-start gap-4 border-t pt-4 sm:grid-cols-2 lg:grid-cols-4">
      <legend className="sr-only">Step {name || at + 1}</legend>
      <TextField
        form={form}
        name={path("name")}
        label="Name"
        value={name}
        onValue={(text) => change({ name: text })}
      />
      {tiersBy === "spend" ? (
        <AmountField
          form={form}
          name={path("from")}
          label={`From (${currency})`}
          value={from}
          onValue={(amount) => change({ from: amount ?? Number.NaN })}
        />
      ) : (
        <NumberField
          form={form}
          name={path("from")}
          label="From (points)"
          value={from}
          onValue={(number) => change({ from: number })}
        />
      )}
      <NumberField
        form={form}
        name={path("multiplierPercent")}
        label="Points, %"
        value={multiplierPercent}
        onValue={(number) => change({ multiplierPercent: number })}
      />
      <AmountField
        form={form}
        name={path("freeDeliveryFrom")}
        label="Free delivery"
        hint={`For orders from so much (${currency}); 0: always.`}
        optional
        value={freeDeliveryFrom}
        onValue={(amount) => change({ freeDeliveryFrom: amount })}
      />
      {who("name", "Contact", "text")}
      {who("email", "Their e-mail", "email")}
      {who("phone", "Their telephone", "tel")}
      <Button
        type="button"
        tone="plain"
        size="small"
        className="justify-self-start lg:mt-6"
        onClick={() =>
          form.set(
            "tiers",
            tiers.filter((_, other) => other !== at),
          )
        }
      >
        Remove<span className="sr-only"> {name}</span>
      </Button>
    </fieldset>
  );
}
