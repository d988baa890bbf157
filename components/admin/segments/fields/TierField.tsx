"use client";

import { Select } from "@/components/ui/Select";
import type { ConditionOf, RuleTiers } from "@/lib/segments/admin/types";
import { CompareSelect } from "./CompareSelect";

type Tier = ConditionOf<"tier">;
type Props = {
  condition: Tier;
  onChange: (condition: Tier) => void;
  tiers: RuleTiers;
  /** "rule.rules.0" */
  path: string;
  label: string;
  wiring: { "aria-invalid"?: true | undefined; "aria-describedby"?: string | undefined };
};

const comparisons = { at_least: "is at least", exactly: "is" } as const;

/** A step of the points programme; says so where nobody can stand on it. */
export function TierField({ condition, onChange, tiers, path, label, wiring }: Props) {
  const { is, value } = condition;
  const gone = value !== "" && !tiers.all.some(({ key }) => key === value);
  const note = noteOf(tiers, gone);
  const described = [wiring["aria-describedby"], note && `${path}-note`].filter(Boolean).join(" ");
  return (
    <div className="grid gap-1">
      <div className="grid grid-cols-2 gap-2">
        <CompareSelect
          label={label}
          value={is}
          words={comparisons}
          onChange={(next) => onChange({ ...condition, is: next })}
        />
        <Select
          {...wiring}
          aria-describedby={described || undefined}
          aria-label={`Step of ${label}`}
          value={value}
          onChange={({ target }) => onChange({ ...condition, value: target.value })}
        >
          <option value="">Choose …</option>
          {gone ? <option value={value}>No longer there</option> : null}
          {tiers.all.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {note ? (
        <p id={`${path}-note`} className="text-xs text-ink-soft">
          {note}
        </p>
      ) : null}
    </div>
  );
}

function noteOf(tiers: RuleTiers, gone: boolean): string | null {
  if (!tiers.on) return "The points programme is off. While it is, nobody stands on a step.";
  if (tiers.all.length === 0) return "The points programme has no steps yet.";
  return gone ? "This step was taken out of the programme: nobody stands on it." : null;
}
