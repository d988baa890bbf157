"use client";

import { Plus } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { ProductForm } from "@/lib/catalogue/admin/products/types";
import { Card } from "../../kit/Card";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { RemoveButton } from "../../kit/RemoveButton";
import { Sortable } from "../Sortable";
import { NewOption } from "./NewOption";
import { SettledInput } from "./SettledInput";
import {
  addMissing,
  addValue,
  type Matrix,
  missingChoices,
  mostVariants,
  moveOption,
  moveValue,
  removeOption,
  removeValue,
  renameOption,
  renameValue,
} from "./variant-matrix";

/** In what the product can be chosen: options and their values, added, named anew and put in order. */
export function OptionsCard({ form }: { form: AdminForm<ProductForm> }) {
  const { options, variants } = form.value;
  const matrix: Matrix = { options, variants };
  const put = (next: Matrix) => {
    if (next.variants.length <= mostVariants) form.patch(next);
  };
  const missing = missingChoices(matrix).length;
  return (
    <Card title="Options">
      {options.length === 0 ? (
        <p className="pb-3 text-sm text-ink-soft">
          Does it come in sizes, colours or kinds? Give each a name, and its values with commas between them.
        </p>
      ) : null}
      <Sortable
        label="Options in order"
        items={options.map(({ name }, index) => ({ id: `${index} ${name}`, name, index }))}
        onMove={(from, to) => put(moveOption(matrix, from, to))}
        className="grid gap-3"
        itemClassName="rounded-m border bg-raised p-3"
      >
        {({ index: at }, handle) => {
          const option = options[at];
          if (!option) return null;
          return (
            <div className="grid gap-2">
              <div className="flex items-center gap-1.5">
                {handle}
                <SettledInput
                  label={`Name of option ${at + 1}`}
                  value={option.name}
                  taken={options.map(({ name }) => name).filter((name) => name !== option.name)}
                  onSettle={(name) => put(renameOption(matrix, at, name))}
                  invalid={Boolean(form.errors[`options.${at}.name`])}
                  className="max-w-60 font-medium"
                />
                <span className="grow" />
                <RemoveButton
                  small
                  label={`Remove ${option.name}`}
                  onPress={() => put(removeOption(matrix, at))}
                />
              </div>
              <Sortable
                label={`Values of ${option.name} in order`}
                items={option.values.map((value) => ({ id: value, name: value }))}
                onMove={(from, to) => put(moveValue(matrix, at, from, to))}
                className="flex flex-wrap gap-2 sm:pl-9"
                itemClassName="flex items-center rounded-m border bg-raised pl-0.5"
              >
                {({ id: value }, grip) => (
                  <>
                    {grip}
                    <SettledInput
                      label={`Value ${value}`}
                      value={value}
                      taken={option.values.filter((other) => other !== value)}
                      onSettle={(text) => put(renameValue(matrix, at, value, text))}
                      className="!w-28 !border-transparent"
                    />
                    <RemoveButton
                      small
                      label={`Remove ${value}`}
                      onPress={() => put(removeValue(matrix, at, value))}
                    />
                  </>
                )}
              </Sortable>
              <div className="sm:pl-9">
                <SettledInput
                  key={option.values.length}
                  label={`Add a value to ${option.name}`}
                  placeholder="Add a value"
                  value=""
                  taken={option.values}
                  onSettle={(value) => put(addValue(matrix, at, value))}
                  className="max-w-40"
                />
              </div>
            </div>
          );
        }}
      </Sortable>
      <div className="flex flex-wrap items-end gap-3 pt-3">
        {options.length < 10 ? <NewOption matrix={matrix} onAdd={put} /> : null}
        {missing > 0 && missing + variants.length <= mostVariants ? (
          <Button type="button" tone="quiet" onClick={() => put(addMissing(matrix))}>
            <Plus aria-hidden="true" className="size-4" />
            Add {missing === 1 ? "the missing combination" : `${missing} missing combinations`}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
