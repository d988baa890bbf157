"use client";

import { useState } from "react";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { ConditionOf } from "@/lib/segments/admin/types";
import { parseAmount } from "@/lib/values/parse-amount";
import { plainAmount } from "@/lib/values/plain-amount";
import { numberFields } from "../rule/fields";
import { CompareSelect } from "./CompareSelect";

type Props = {
  condition: ConditionOf<"number">;
  onChange: (condition: ConditionOf<"number">) => void;
  label: string;
  wiring: { "aria-invalid"?: true | undefined; "aria-describedby"?: string | undefined };
};

const comparisons = { at_least: "at least", at_most: "at most", exactly: "exactly" } as const;

/** How a number is compared, and with what; money is typed as people write it. */
export function NumberField({ condition, onChange, label, wiring }: Props) {
  const { currency } = useShopFormat();
  const { unit } = numberFields[condition.field];
  const money = unit === "money";
  const [text, setText] = useState(() =>
    Number.isNaN(condition.value)
      ? ""
      : money
        ? plainAmount(condition.value, currency)
        : String(condition.value),
  );
  const read = (typed: string) =>
    (money ? parseAmount(typed, currency) : /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : null) ??
    Number.NaN;
  return (
    <div className="grid grid-cols-2 gap-2">
      <CompareSelect
        label={label}
        value={condition.is}
        words={comparisons}
        onChange={(next) => onChange({ ...condition, is: next })}
      />
      {unit === "score" ? (
        <Select
          aria-label={`Score of ${label}`}
          value={condition.value}
          onChange={({ target }) => onChange({ ...condition, value: Number(target.value) })}
        >
          {[1, 2, 3, 4, 5].map((score) => (
            <option key={score} value={score}>
              {score} of 5
            </option>
          ))}
        </Select>
      ) : (
        <Input
          {...wiring}
          aria-label={`Number of ${label}`}
          inputMode={money ? "decimal" : "numeric"}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            onChange({ ...condition, value: read(target.value) });
          }}
        />
      )}
    </div>
  );
}
