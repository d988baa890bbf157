"use client";

import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { Combobox } from "@/components/admin/kit/Combobox";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import { searchVariants } from "@/lib/orders/drafts/actions";
import type { Draft } from "@/lib/orders/drafts/types";
import { addressFields } from "../address-fields";
import { DraftLines } from "./DraftLines";
import { DraftSums } from "./DraftSums";
import { useDraft } from "./use-draft";

type Props = { draft: Draft; countries: readonly { value: string; label: string }[] };

const fields = [
  { name: "name", label: "Name", wide: false, optional: false },
  { name: "email", label: "E-mail", wide: false, optional: false },
  ...addressFields,
] as const;

/** An order written down for a customer: lines, who, where to, how, and what it comes to. */
export function DraftForm({ draft, countries }: Props) {
  const form = useDraft(draft);
  const { content, sums, change } = form;
  return (
    <Columns
      main={
        <>
          {form.trouble ? (
            <Notice kind="danger" role="alert">
              {form.trouble}
            </Notice>
          ) : null}
          <Card title="What">
            <Combobox
              label="Find something to sell"
              placeholder="Name or SKU"
              load={async (text) => {
                const answer = await searchVariants({ text });
                return answer.ok ? answer.value : [];
              }}
              onPick={({ value: variantId }) => {
                const known = content.lines.find((line) => line.variantId === variantId);
                change({
                  lines: known
                    ? content.lines.map((line) =>
                        line === known ? { ...line, quantity: line.quantity + 1 } : line,
                      )
                    : [...content.lines, { variantId, quantity: 1 }],
                });
              }}
            />
            <DraftLines sums={sums} lines={content.lines} onChange={(lines) => change({ lines })} />
          </Card>
          <Card title="Who and where to">
            <div className="grid gap-4 sm:grid-cols-2">
              {fields.map(({ name, label, wide, optional }) => (
                <Field
                  key={name}
                  id={`draft-${name}`}
                  label={label}
                  optional={optional}
                  className={wide ? "sm:col-span-2" : ""}
                >
                  {(wiring) => (
                    <Input
                      {...wiring}
                      type={name === "email" ? "email" : name === "phone" ? "tel" : "text"}
                      autoComplete="off"
                      value={content[name]}
                      onChange={({ target }) => change({ [name]: target.value })}
                    />
                  )}
                </Field>
              ))}
              <Field id="draft-country" label="Country" className="sm:col-span-2">
                {(wiring) => (
                  <Select
                    {...wiring}
                    value={content.country}
                    onChange={({ target }) => change({ country: target.value })}
                  >
                    {countries.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            </div>
          </Card>
        </>
      }
      side={<DraftSums draft={draft} form={form} />}
    />
  );
}
