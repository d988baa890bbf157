"use client";

import { useState } from "react";
import { ChoiceList } from "@/components/admin/discounts/fields/ChoiceList";
import { Input } from "@/components/ui/Input";
import type { ConditionOf } from "@/lib/segments/admin/types";
import { CompareSelect } from "./CompareSelect";
import type { RuleEditing } from "./rule-editing";

type GoodsCondition = ConditionOf<"goods">;
type Props = {
  condition: GoodsCondition;
  onChange: (condition: GoodsCondition) => void;
  label: string;
  editing: RuleEditing;
  wiring: { "aria-invalid"?: true | undefined; "aria-describedby"?: string | undefined };
};

const comparisons = { any_of: "one of these", none_of: "none of these" } as const;

/** Which products or collections, and bought or looked at within how many days. */
export function GoodsField({ condition, onChange, label, editing, wiring }: Props) {
  const { field, of, is, ids, days } = condition;
  const [text, setText] = useState(days === null || Number.isNaN(days) ? "" : String(days));
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-2 gap-2">
        <CompareSelect
          label={label}
          value={is}
          words={comparisons}
          onChange={(next) => onChange({ ...condition, is: next })}
        />
        {field === "wants" ? null : (
          <Input
            aria-label={`Within how many days, for ${label}; empty for ever`}
            placeholder="in days, or ever"
            inputMode="numeric"
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              const typed = target.value.trim();
              const read = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
              onChange({ ...condition, days: typed === "" ? null : read });
            }}
          />
        )}
      </div>
      {field === "viewed" ? (
        <p className="text-xs text-ink-soft">
          Known of those alone who agreed that it is remembered, and for 90 days.
        </p>
      ) : null}
      <ChoiceList
        {...wiring}
        what={of}
        label={`Add to ${label}`}
        chosen={ids}
        names={editing.names.things}
        onChange={(next, picked) => {
          if (picked) editing.learn(picked.value, picked.label);
          onChange({ ...condition, ids: next });
        }}
      />
    </div>
  );
}
