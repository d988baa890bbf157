"use client";

import { X } from "lucide-react";
import { useId, useState } from "react";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { ConditionOf } from "@/lib/segments/admin/types";
import { countryName } from "@/lib/values/country";
import { countryCodes } from "@/lib/values/country-codes";
import { CompareSelect } from "./CompareSelect";
import type { RuleEditing } from "./rule-editing";

type SetCondition = ConditionOf<"set">;
type Props = {
  condition: SetCondition;
  onChange: (condition: SetCondition) => void;
  label: string;
  editing: RuleEditing;
  wiring: { "aria-invalid"?: true | undefined; "aria-describedby"?: string | undefined };
};

const comparisons = { any_of: "is one of", none_of: "is none of" } as const;

/** One of some words or none of them: chosen where all are known, typed where not. */
export function SetField({ condition, onChange, label, editing, wiring }: Props) {
  const { locale } = useShopFormat();
  const { field, values } = condition;
  const list = useId();
  const [typed, setTyped] = useState("");
  const known: Readonly<Record<string, string>> | null =
    field === "country"
      ? Object.fromEntries(countryCodes.map((code) => [code, countryName(code, locale)]))
      : field === "topic"
        ? editing.names.topics
        : null;
  const add = (value: string) => {
    const word = field === "postcode_area" ? value.trim().toUpperCase() : value.trim();
    if (word && !values.includes(word)) onChange({ ...condition, values: [...values, word] });
    setTyped("");
  };
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-2 gap-2">
        <CompareSelect
          label={label}
          value={condition.is}
          words={comparisons}
          onChange={(next) => onChange({ ...condition, is: next })}
        />
        {known ? (
          <Select
            {...wiring}
            aria-label={`Add to ${label}`}
            value=""
            onChange={({ target }) => add(target.value)}
          >
            <option value="">Add …</option>
            {Object.entries(known)
              .filter(([value]) => !values.includes(value))
              .sort(([, a], [, b]) => a.localeCompare(b, locale))
              .map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
          </Select>
        ) : (
          <>
            <Input
              {...wiring}
              aria-label={`Add to ${label}`}
              placeholder={field === "tag" ? "Tag, then Enter" : "BS, then Enter"}
              list={field === "tag" ? list : undefined}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
              onBlur={() => add(typed)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || !typed.trim()) return;
                event.preventDefault();
                add(typed);
              }}
            />
            <datalist id={list}>
              {editing.names.tags.map((tag) => (
                <option key={tag} value={tag} />
              ))}
            </datalist>
          </>
        )}
      </div>
      {values.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5" aria-label={`Chosen for ${label}`}>
          {values.map((value) => (
            <li key={value} className="flex items-center rounded-m bg-surface pl-2.5 text-sm">
              {known?.[value] ?? value}
              <Button
                type="button"
                tone="plain"
                aria-label={`Leave out ${known?.[value] ?? value}`}
                onClick={() => onChange({ ...condition, values: values.filter((one) => one !== value) })}
              >
                <X aria-hidden="true" className="size-4" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
