"use client";

import { RemoveButton } from "@/components/admin/kit/RemoveButton";
import { Select } from "@/components/ui/Select";
import type { Condition } from "@/lib/segments/admin/types";
import { blankOf, fieldGroups, fieldKey } from "../rule/fields";
import { BirthdayField } from "./BirthdayField";
import { DateField } from "./DateField";
import { GoodsField } from "./GoodsField";
import { NumberField } from "./NumberField";
import type { RuleEditing } from "./rule-editing";
import { SetField } from "./SetField";
import { TierField } from "./TierField";

type Props = {
  condition: Condition;
  /** "rule.rules.0" */
  path: string;
  /** "condition 1.2" */
  label: string;
  editing: RuleEditing;
  onChange: (condition: Condition) => void;
  /** Null for the only one of the rule. */
  onRemove: (() => void) | null;
};

/** One condition: what it looks at, and what that is compared with. */
export function ConditionRow({ condition, path, label, editing, onChange, onRemove }: Props) {
  const key = fieldKey(condition);
  const error = ["value", "values", "ids", "days"].flatMap(
    (part) => editing.errors[`${path}.${part}`] ?? [],
  )[0];
  const wiring = error ? { "aria-invalid": true as const, "aria-describedby": `${path}-error` } : {};
  const rest = { label, wiring };
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
      <div className="grid min-w-0 items-start gap-2 sm:grid-cols-2">
        <Select
          aria-label={`What ${label} looks at`}
          value={key}
          onChange={({ target }) => onChange(blankOf(target.value))}
        >
          {fieldGroups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.fields.map((field) => (
                <option key={field.key} value={field.key}>
                  {field.label}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <div className="min-w-0">
          {condition.kind === "number" ? (
            <NumberField key={key} condition={condition} onChange={onChange} {...rest} />
          ) : null}
          {condition.kind === "date" ? (
            <DateField condition={condition} onChange={onChange} {...rest} />
          ) : null}
          {condition.kind === "birthday" ? (
            <BirthdayField condition={condition} onChange={onChange} {...rest} />
          ) : null}
          {condition.kind === "tier" ? (
            <TierField
              condition={condition}
              onChange={onChange}
              tiers={editing.names.tiers}
              path={path}
              {...rest}
            />
          ) : null}
          {condition.kind === "set" ? (
            <SetField key={key} condition={condition} onChange={onChange} editing={editing} {...rest} />
          ) : null}
          {condition.kind === "goods" ? (
            <GoodsField key={key} condition={condition} onChange={onChange} editing={editing} {...rest} />
          ) : null}
          {error ? (
            <p id={`${path}-error`} className="pt-1 text-xs text-danger">
              {error}
            </p>
          ) : null}
        </div>
      </div>
      <RemoveButton label={`Remove ${label}`} hidden={onRemove === null} onPress={() => onRemove?.()} />
    </li>
  );
}
