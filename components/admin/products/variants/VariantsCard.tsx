"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import type { ProductFacts, ProductForm, VariantForm } from "@/lib/catalogue/admin/products/types";
import { Card } from "../../kit/Card";
import type { AdminForm } from "../../kit/form/use-admin-form";
import { BulkVariants } from "./BulkVariants";
import { type Cell, cellKeys, pastedCells } from "./grid-keys";
import { usePriceEffects } from "./use-price-effects";
import { VariantDialog } from "./VariantDialog";
import { VariantRow } from "./VariantRow";

type Props = { form: AdminForm<ProductForm>; facts: ProductFacts | null };

const shownAtOnce = 100;

/** Everything that can be bought, one a row: prices, SKU and pieces, by keyboard as in a spreadsheet. */
export function VariantsCard({ form, facts }: Props) {
  const { variants } = form.value;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(shownAtOnce);
  const [opened, setOpened] = useState<number | null>(null);
  const effects = usePriceEffects(variants, facts);
  const keyOf = (variant: VariantForm) => variant.id ?? JSON.stringify(variant.optionValues);
  const change = (at: number, changes: Partial<VariantForm>) =>
    form.set(
      "variants",
      variants.map((variant, index) => (index === at ? { ...variant, ...changes } : variant)),
    );
  const paste = (at: number, cell: Cell, text: string) => {
    const cells = pastedCells(text, at, cell);
    if (!cells) return false;
    form.set(
      "variants",
      variants.map((variant, index) => ({ ...variant, ...cells.get(index) })),
    );
    return true;
  };
  const all = chosen.size === variants.length;
  return (
    <Card
      title={form.value.options.length === 0 ? "Price and stock" : `Variants (${variants.length})`}
      padded={false}
    >
      <div className="@container pb-3">
        {variants.length > 1 ? (
          <BulkVariants
            chosen={variants.filter((variant) => chosen.has(keyOf(variant))).length}
            onChange={(changes) =>
              form.set(
                "variants",
                variants.map((variant) =>
                  chosen.has(keyOf(variant)) ? { ...variant, ...changes(variant) } : variant,
                ),
              )
            }
            onRemove={() => {
              form.set(
                "variants",
                variants.filter((variant) => !chosen.has(keyOf(variant))),
              );
              setChosen(new Set());
            }}
            removable={!all}
          />
        ) : null}
        <table
          onKeyDown={cellKeys}
          className="w-full border-collapse text-sm @max-xl:block @max-xl:[&_tbody]:grid @max-xl:[&_tbody]:gap-2 @max-xl:[&_tbody]:px-3"
        >
          <thead className="@max-xl:sr-only">
            <tr className="border-y text-left text-xs text-ink-soft [&>th]:px-1 [&>th]:py-2 [&>th]:font-medium">
              <th className="w-8 !pl-4">
                {variants.length > 1 ? (
                  <input
                    type="checkbox"
                    aria-label="Choose all variants"
                    checked={all}
                    onChange={() => setChosen(all ? new Set() : new Set(variants.map(keyOf)))}
                    className="size-4.5 accent-(--accent)"
                  />
                ) : null}
              </th>
              <th>Variant</th>
              <th>Price</th>
              <th>Compare at</th>
              <th>SKU</th>
              <th>In stock</th>
              <th className="w-10">
                <span className="sr-only">More</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {variants.slice(0, shown).map((variant, index) => (
              <VariantRow
                key={keyOf(variant)}
                variant={variant}
                at={index}
                single={variants.length === 1}
                chosen={chosen.has(keyOf(variant))}
                onChoose={(on) => {
                  const next = new Set(chosen);
                  if (on) next.add(keyOf(variant));
                  else next.delete(keyOf(variant));
                  setChosen(next);
                }}
                errors={form.errors}
                effect={variant.id ? effects[variant.id] : undefined}
                reserved={variant.id ? (facts?.reserved[variant.id] ?? 0) : 0}
                picture={facts?.pictures[variant.mediaId]?.src ?? null}
                onChange={(changes) => change(index, changes)}
                onPaste={(cell, text) => paste(index, cell, text)}
                onOpen={() => setOpened(index)}
              />
            ))}
          </tbody>
        </table>
        {shown < variants.length ? (
          <Button
            type="button"
            tone="quiet"
            className="mx-4 mt-3"
            onClick={() => setShown(shown + shownAtOnce)}
          >
            Show {Math.min(shownAtOnce, variants.length - shown)} more of {variants.length - shown}
          </Button>
        ) : null}
      </div>
      {opened !== null && variants[opened] ? (
        <VariantDialog
          form={form}
          at={opened}
          facts={facts}
          onChange={(changes) => change(opened, changes)}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </Card>
  );
}
