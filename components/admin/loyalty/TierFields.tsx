"use client";

import { Button } from "@/components/ui/Button";
import type { LoyaltyPage } from "@/lib/loyalty/admin/types";
import { parseAmount } from "@/lib/values/parse-amount";
import { plainAmount } from "@/lib/values/plain-amount";
import type { AdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";
import { NumberField } from "../settings/NumberField";
import { TextField } from "../settings/TextField";
import { useTypedAmounts } from "./use-typed-amounts";

type Form = AdminForm<LoyaltyPage["saved"]>;

/** The steps of the programme. */
export function TierFields({ form }: { form: Form }) {
  const { currency } = useShopFormat();
  const typed = useTypedAmounts();
  const { tiers } = form.value;
  const change = (at: number, part: Partial<(typeof tiers)[number]>) =>
    form.set(
      "tiers",
      tiers.map((one, other) => (other === at ? { ...one, ...part } : one)),
    );
  const add = () => {
    // Never the key of a step that was removed: members and segments may still know that one.
    const key = `step-${Date.now().toString(36)}`;
    const from = (tiers.at(-1)?.from ?? 0) + 10_000;
    form.set("tiers", [...tiers, { key, name: "", from, multiplierPercent: 125 }]);
  };
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">
        Members reach a step by what they spend on things within a year, and leave it when that is no longer
        so.
      </p>
      {form.errors.tiers ? (
        <p role="alert" className="text-sm text-danger">
          {form.errors.tiers}
        </p>
      ) : null}
      {tiers.map((tier, at) => (
        <div key={tier.key} className="grid items-start gap-4 border-t pt-4 sm:grid-cols-[2fr_1fr_1fr_auto]">
          <TextField
            form={form}
            name={`tiers.${at}.name`}
            label="Name"
            value={tier.name}
            onValue={(name) => change(at, { name })}
          />
          <TextField
            form={form}
            name={`tiers.${at}.from`}
            label={`From (${currency})`}
            value={typed.shown(tier.key) ?? plainAmount(tier.from, currency)}
            onValue={(text) => {
              typed.keep(tier.key, text);
              change(at, { from: parseAmount(text, currency) ?? Number.NaN });
            }}
          />
          <NumberField
            form={form}
            name={`tiers.${at}.multiplierPercent`}
            label="Points, %"
            value={tier.multiplierPercent}
            onValue={(multiplierPercent) => change(at, { multiplierPercent })}
          />
          <Button
            type="button"
            tone="plain"
            size="small"
            className="sm:mt-6"
            onClick={() =>
              form.set(
                "tiers",
                tiers.filter((_, other) => other !== at),
              )
            }
          >
            Remove<span className="sr-only"> {tier.name}</span>
          </Button>
        </div>
      ))}
      {tiers.length < 5 ? (
        <Button type="button" tone="quiet" size="small" className="justify-self-start" onClick={add}>
          Add a step
        </Button>
      ) : null}
    </div>
  );
}
