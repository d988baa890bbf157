"use client";

import { type ReactNode, useState } from "react";
import { Input } from "@/components/ui/Input";
import { saveSegmentForm } from "@/lib/segments/admin/actions";
import type { RuleNames, SegmentForm } from "@/lib/segments/admin/types";
import { Card } from "../kit/Card";
import { Columns } from "../kit/Columns";
import { AdminForm } from "../kit/form/AdminForm";
import { FormField } from "../kit/form/FormField";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useShopFormat } from "../kit/format/ShopFormat";
import { useGo } from "../kit/use-go";
import { GroupEditor } from "./fields/GroupEditor";
import { LivePreview } from "./LivePreview";
import { ruleWords } from "./rule/rule-words";

type Props = {
  saved: SegmentForm;
  names: RuleNames;
  seesCustomers: boolean;
  /** Who it was made of stays; only its words can be changed. */
  frozen?: boolean;
  mayEdit?: boolean;
  children?: ReactNode;
};

/** The editor of a segment: its rule, read back in a sentence, and at once whom it means. */
export function SegmentEditor({
  saved,
  names: known,
  seesCustomers,
  frozen = false,
  mayEdit = true,
  children,
}: Props) {
  const go = useGo();
  const { locale, currency } = useShopFormat();
  const [learned, setLearned] = useState<Record<string, string>>({});
  const form = useAdminForm(saveSegmentForm, saved, {
    onSaved: ({ id }) => {
      if (saved.id === null) go(`/admin/segments/${id}`);
    },
  });
  const { rule } = form.value;
  const names = { ...known, things: { ...known.things, ...learned } };
  const learn = (id: string, label: string) => setLearned((old) => ({ ...old, [id]: label }));
  const sentence = ruleWords(rule, { ...names, locale, currency });
  return (
    <Columns
      main={
        <AdminForm form={form} label={saved.name || "New segment"}>
          <fieldset disabled={!mayEdit} className="grid min-w-0 gap-4">
            <Card title="Name">
              <div className="grid gap-4">
                <FormField form={form} name="name" label="Name">
                  {(wiring) => (
                    <Input
                      {...wiring}
                      value={form.value.name}
                      onChange={({ target }) => form.set("name", target.value)}
                    />
                  )}
                </FormField>
                <FormField
                  form={form}
                  name="description"
                  label="Who they are"
                  hint="For your colleagues"
                  optional
                >
                  {(wiring) => (
                    <Input
                      {...wiring}
                      value={form.value.description}
                      onChange={({ target }) => form.set("description", target.value)}
                    />
                  )}
                </FormField>
              </div>
            </Card>
            <Card title="Rule">
              <p data-testid="sentence" className="rounded-m bg-surface p-3 text-sm">
                {sentence}
              </p>
              {frozen ? (
                <p className="pt-3 text-sm text-ink-soft">
                  This list is frozen: it holds who met the rule when it was made, and nobody enters or
                  leaves.
                </p>
              ) : (
                <div className="pt-4">
                  <GroupEditor
                    group={rule}
                    path="rule"
                    editing={{ names, learn, errors: form.errors }}
                    onChange={(next) => form.set("rule", next)}
                  />
                  {form.errors.rule ? <p className="pt-2 text-sm text-danger">{form.errors.rule}</p> : null}
                </div>
              )}
            </Card>
            <SaveBar
              form={form}
              always={saved.id === null}
              label={saved.id === null ? "Save segment" : "Save"}
            />
          </fieldset>
        </AdminForm>
      }
      side={
        <>
          {frozen ? null : <LivePreview rule={rule} seesCustomers={seesCustomers} />}
          {children}
        </>
      }
    />
  );
}
