"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import { findDiscountChoices } from "@/lib/discounts/admin/actions";
import { saveNewReward } from "@/lib/loyalty/admin/actions";
import type { NewReward } from "@/lib/loyalty/admin/types";
import { useDeed } from "../kit/answers/use-deed";
import { Combobox } from "../kit/Combobox";
import { Dialog } from "../kit/Dialog";
import { useShopFormat } from "../kit/format/ShopFormat";

const kinds: Readonly<Record<NewReward["kind"], string>> = {
  amount: "An amount off the order",
  percentage: "A part off the order",
  free_delivery: "Free delivery",
  free_gift: "A thing as a gift",
};

/** A new reward: how many points for what. */
export function NewRewardDialog({ onClose }: { onClose: () => void }) {
  const { currency } = useShopFormat();
  const [reward, setReward] = useState<Omit<NewReward, "points"> & { points: string }>({
    ...{ points: "", kind: "amount", value: "", minimumSubtotal: "", giftVariantId: "" },
  });
  const { busy, run } = useDeed(saveNewReward, { done: "The reward can be had.", onDone: onClose });
  const { kind } = reward;
  const set = (part: Partial<typeof reward>) => setReward((old) => ({ ...old, ...part }));
  return (
    <Dialog open onOpenChange={onClose} title="A new reward">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void run({ ...reward, points: Number(reward.points.trim() || Number.NaN) });
        }}
      >
        <Field id="reward-points" label="Points">
          {(wiring) => (
            <Input
              {...wiring}
              inputMode="numeric"
              value={reward.points}
              onChange={({ target }) => set({ points: target.value })}
            />
          )}
        </Field>
        <Field id="reward-kind" label="What they bring">
          {(wiring) => (
            <Select
              {...wiring}
              value={kind}
              onChange={({ target }) =>
                set({ kind: target.value as NewReward["kind"], value: "", giftVariantId: "" })
              }
            >
              {Object.entries(kinds).map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {kind === "amount" || kind === "percentage" ? (
          <Field id="reward-value" label={kind === "amount" ? `Off (${currency})` : "Per cent off"}>
            {(wiring) => (
              <Input
                {...wiring}
                inputMode="decimal"
                value={reward.value}
                onChange={({ target }) => set({ value: target.value })}
              />
            )}
          </Field>
        ) : null}
        {kind === "free_gift" ? (
          <Field id="reward-gift" label="Gift">
            {(wiring) => (
              <Combobox
                {...wiring}
                keep
                label="Gift"
                load={async (text) => {
                  const found = await findDiscountChoices({ what: "variants", text });
                  return found.ok ? found.value : [];
                }}
                onPick={({ value }) => set({ giftVariantId: value })}
              />
            )}
          </Field>
        ) : null}
        <Field id="reward-minimum" label={`For orders from (${currency})`} optional>
          {(wiring) => (
            <Input
              {...wiring}
              inputMode="decimal"
              value={reward.minimumSubtotal}
              onChange={({ target }) => set({ minimumSubtotal: target.value })}
            />
          )}
        </Field>
        <p className="text-ink-soft">
          It gets a discount of its own, where all else can be set. Customers get a code that counts once.
        </p>
        <Button busy={busy} className="justify-self-end">
          Add the reward
        </Button>
      </form>
    </Dialog>
  );
}
