"use client";

import { Plus } from "lucide-react";
import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { CollectionForm, ConditionForm } from "@/lib/catalogue/admin/collections/types";
import type { AdminForm } from "../kit/form/use-admin-form";
import { RemoveButton } from "../kit/RemoveButton";
import { RulePreview } from "./RulePreview";

const fields: Record<ConditionForm["field"], string> = {
  tag: "Tag",
  type: "Type",
  vendor: "Maker",
  title: "Title",
  price: "Price",
  compare_at_price: "Compare-at price",
  stock: "Pieces in stock",
  weight: "Weight in grams",
};
const operators: Record<ConditionForm["operator"], string> = {
  equals: "is",
  not_equals: "is not",
  contains: "contains",
  starts_with: "begins with",
  ends_with: "ends with",
  greater_than: "is more than",
  less_than: "is less than",
};
const forText: ConditionForm["operator"][] = ["equals", "not_equals", "contains", "starts_with", "ends_with"];
const forNumbers: ConditionForm["operator"][] = ["equals", "not_equals", "greater_than", "less_than"];
const numeric = new Set<ConditionForm["field"]>(["price", "compare_at_price", "stock", "weight"]);

/** The conditions of a collection by rule, and at once which products meet them. */
export function RulesCard({ form }: { form: AdminForm<CollectionForm> }) {
  const { match, conditions } = form.value;
  const change = (at: number, changes: Partial<ConditionForm>) =>
    form.set(
      "conditions",
      conditions.map((condition, index) => {
        if (index !== at) return condition;
        const next = { ...condition, ...changes };
        const fits = numeric.has(next.field) ? forNumbers : forText;
        return fits.includes(next.operator) ? next : { ...next, operator: "equals" };
      }),
    );
  // Conditions have no identity but their place.
  const keyed = conditions.map((condition, at) => ({ condition, at, key: `condition ${at}` }));
  return (
    <div className="grid gap-3 pt-4">
      {conditions.length > 1 ? (
        <Select
          aria-label="How many of the conditions must hold"
          value={match}
          onChange={({ target }) => form.set("match", target.value === "any" ? "any" : "all")}
        >
          <option value="all">All of these must hold</option>
          <option value="any">One of these must hold</option>
        </Select>
      ) : null}
      <ol className="grid gap-2">
        {keyed.map(({ condition, at, key }) => {
          const error = form.errors[`conditions.${at}.value`];
          return (
            <li key={key} className="grid grid-cols-[1fr_1fr_auto] gap-2 sm:grid-cols-[1fr_1fr_1.4fr_auto]">
              <Select
                aria-label={`What condition ${at + 1} looks at`}
                value={condition.field}
                onChange={({ target }) => change(at, { field: target.value as ConditionForm["field"] })}
              >
                {Object.entries(fields).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
              <Select
                aria-label={`How condition ${at + 1} compares`}
                value={condition.operator}
                onChange={({ target }) => change(at, { operator: target.value as ConditionForm["operator"] })}
              >
                {(numeric.has(condition.field) ? forNumbers : forText).map((value) => (
                  <option key={value} value={value}>
                    {operators[value]}
                  </option>
                ))}
              </Select>
              <span className="max-sm:col-span-2 max-sm:row-start-2">
                <Input
                  aria-label={`What condition ${at + 1} compares with`}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={error ? `${form.id}-condition-${at}` : undefined}
                  inputMode={numeric.has(condition.field) ? "decimal" : "text"}
                  value={condition.value}
                  onChange={({ target }) => change(at, { value: target.value })}
                />
                {error ? (
                  <span id={`${form.id}-condition-${at}`} className="text-xs text-danger">
                    {error}
                  </span>
                ) : null}
              </span>
              <RemoveButton
                label={`Remove condition ${at + 1}`}
                onPress={() =>
                  form.set(
                    "conditions",
                    conditions.filter((_, index) => index !== at),
                  )
                }
              />
            </li>
          );
        })}
      </ol>
      {form.errors.conditions ? <p className="text-sm text-danger">{form.errors.conditions}</p> : null}
      <div>
        <Button
          type="button"
          tone="quiet"
          onClick={() =>
            form.set("conditions", [...conditions, { field: "tag", operator: "equals", value: "" }])
          }
        >
          <Plus aria-hidden="true" className="size-4" />
          Add a condition
        </Button>
      </div>
      <RulePreview match={match} conditions={conditions} />
    </div>
  );
}
