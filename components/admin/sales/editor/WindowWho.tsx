"use client";

import { Select } from "@/components/ui/Select";
import type { SaleForm, WindowChoices, WindowForm } from "@/lib/early-access/admin/types";
import type { WindowKind } from "@/lib/early-access/types";
import { FormField } from "../../kit/form/FormField";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { windowKinds } from "../sale-words";

type Props = {
  form: AdminForm<SaleForm>;
  index: number;
  window: WindowForm;
  choices: WindowChoices;
  onChange: (values: Partial<WindowForm>) => void;
};

/** Who a window is for, and how many people that are now. */
export function WindowWho({ form, index, window: { kind, segmentId, tier }, choices, onChange }: Props) {
  const { locale } = useShopFormat();
  const { readers, most, segments, tiers, programme } = choices;
  const people = (count: number) =>
    count > most
      ? `More than ${most.toLocaleString(locale)} people now.`
      : `${count.toLocaleString(locale)} ${count === 1 ? "person" : "people"} now.`;
  const lists = {
    segment: { name: "segmentId", label: "Segment", value: segmentId, options: segments },
    tier: { name: "tier", label: "From which step on", value: tier, options: tiers },
  } as const;
  const list = kind === "segment" || kind === "tier" ? lists[kind] : null;
  const chosen = list?.options.find(({ value }) => value === list.value);
  const lost =
    list && list.value !== "" && !chosen ? "It is not there any more: nobody has this window." : null;
  const off =
    kind === "tier" && !programme ? "The points programme is off: nobody stands on a step now." : null;
  return (
    <div className="grid gap-3">
      <FormField
        form={form}
        name={`windows.${index}.kind`}
        label="Who"
        hint={kind === "newsletter" ? people(readers) : undefined}
      >
        {(wiring) => (
          <Select
            {...wiring}
            value={kind}
            onChange={({ target }) => onChange({ kind: target.value as WindowKind, segmentId: "", tier: "" })}
          >
            {Object.entries(windowKinds).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </FormField>
      {list ? (
        <FormField
          form={form}
          name={`windows.${index}.${list.name}`}
          label={list.label}
          hint={lost ?? off ?? (chosen ? people(chosen.people) : undefined)}
        >
          {(wiring) => (
            <Select
              {...wiring}
              value={list.value}
              onChange={({ target }) => onChange({ [list.name]: target.value })}
            >
              <option value="">Choose one</option>
              {lost ? <option value={list.value}>No longer there</option> : null}
              {list.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {kind === "tier" ? `${label} and above` : label}
                </option>
              ))}
            </Select>
          )}
        </FormField>
      ) : null}
      {kind === "tier" && tiers.length === 0 ? (
        <p className="text-sm text-ink-soft">There are no steps yet: they are made under Points.</p>
      ) : null}
    </div>
  );
}
