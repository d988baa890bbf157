"use client";

import { useId } from "react";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { ProductChoices, ProductFacts, ProductForm } from "@/lib/catalogue/admin/products/types";
import { Card } from "../kit/Card";
import { FormField } from "../kit/form/FormField";
import type { AdminForm } from "../kit/form/use-admin-form";
import { Chips } from "./Chips";

type Props = { form: AdminForm<ProductForm>; choices: ProductChoices; facts: ProductFacts | null };

/** By what a product is found and taxed: type, maker, tags, collections. */
export function OrganiseCard({ form, choices, facts }: Props) {
  const id = useId();
  const { productType, vendor, tags, collections, taxClass } = form.value;
  const titleOf = (handle: string) =>
    choices.collections.find((collection) => collection.handle === handle)?.title ?? handle;
  const others = choices.collections.filter(({ handle }) => !collections.includes(handle));
  return (
    <Card title="Where it belongs">
      <div className="grid gap-4">
        <FormField form={form} name="productType" label="Type" optional>
          {(wiring) => (
            <Input
              {...wiring}
              list={`${id}-types`}
              value={productType}
              onChange={({ target }) => form.set("productType", target.value)}
            />
          )}
        </FormField>
        <FormField form={form} name="vendor" label="Maker" optional>
          {(wiring) => (
            <Input
              {...wiring}
              list={`${id}-vendors`}
              value={vendor}
              onChange={({ target }) => form.set("vendor", target.value)}
            />
          )}
        </FormField>
        <Suggestions id={`${id}-types`} values={choices.types} />
        <Suggestions id={`${id}-vendors`} values={choices.vendors} />
        <Suggestions id={`${id}-tags`} values={choices.tags.filter((tag) => !tags.includes(tag))} />
        <FormField form={form} name="tags" label="Tags" optional hint="Enter or a comma ends one">
          {(wiring) => (
            <Chips
              {...wiring}
              list={`${id}-tags`}
              values={tags}
              onChange={(values) => form.set("tags", values)}
            />
          )}
        </FormField>
        <FormField form={form} name="collections" label="Collections" optional>
          {(wiring) => (
            <div className="grid gap-2">
              <Chips
                values={collections}
                nameOf={titleOf}
                onChange={(values) => form.set("collections", values)}
              />
              <Select
                {...wiring}
                value=""
                disabled={others.length === 0}
                onChange={({ target }) => form.set("collections", [...collections, target.value])}
              >
                <option value="">
                  {others.length > 0
                    ? "Put it into…"
                    : collections.length > 0
                      ? "No further collection by hand"
                      : "No collection by hand yet"}
                </option>
                {others.map(({ handle, title }) => (
                  <option key={handle} value={handle}>
                    {title}
                  </option>
                ))}
              </Select>
              {facts && facts.ruleCollections.length > 0 ? (
                <p className="text-xs text-ink-soft">
                  By rule also in {facts.ruleCollections.map(({ title }) => title).join(", ")}.
                </p>
              ) : null}
            </div>
          )}
        </FormField>
        <FormField form={form} name="taxClass" label="Tax class" hint="Which rate of the destination applies">
          {(wiring) => (
            <Select
              {...wiring}
              value={taxClass}
              onChange={({ target }) => form.set("taxClass", target.value as ProductForm["taxClass"])}
            >
              <option value="standard">Standard rate</option>
              <option value="reduced">Reduced rate</option>
              <option value="zero">Zero rate</option>
            </Select>
          )}
        </FormField>
      </div>
    </Card>
  );
}

function Suggestions({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
