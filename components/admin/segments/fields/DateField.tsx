"use client";

import { Input } from "@/components/ui/Input";
import type { ConditionOf } from "@/lib/segments/admin/types";
import { CompareSelect } from "./CompareSelect";

type Props = {
  condition: ConditionOf<"date">;
  onChange: (condition: ConditionOf<"date">) => void;
  label: string;
  wiring: { "aria-invalid"?: true | undefined; "aria-describedby"?: string | undefined };
};

const comparisons = { from: "on or after", before: "before" } as const;

/** From a day on, or before it; the shop's own days. */
export function DateField({ condition, onChange, label, wiring }: Props) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <CompareSelect
        label={label}
        value={condition.is}
        words={comparisons}
        onChange={(next) => onChange({ ...condition, is: next })}
      />
      <Input
        {...wiring}
        type="date"
        aria-label={`Day of ${label}`}
        value={condition.value}
        onChange={({ target }) => onChange({ ...condition, value: target.value })}
      />
    </div>
  );
}
