"use client";

import { type ReactNode, useState } from "react";
import { keepSale } from "@/lib/early-access/admin/actions";
import type { SaleForm, WindowChoices } from "@/lib/early-access/admin/types";
import { Card } from "../kit/Card";
import { Columns } from "../kit/Columns";
import { AdminForm } from "../kit/form/AdminForm";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useGo } from "../kit/use-go";
import { FactFields } from "./editor/FactFields";
import { GoodsFields } from "./editor/GoodsFields";
import { HoldoutField } from "./editor/HoldoutField";
import { Overlaps } from "./editor/Overlaps";
import { PriceTable } from "./editor/PriceTable";
import { usePreview } from "./editor/use-preview";
import { WindowFields } from "./editor/WindowFields";

type Props = {
  saved: SaleForm;
  names: Readonly<Record<string, string>>;
  choices: WindowChoices;
  /** It is settled, or not this person's to change. */
  fixed: boolean;
  children?: ReactNode;
};

/** The editor of a sale, with what it comes to beside it. */
export function SaleEditor({ saved, names: known, choices, fixed, children }: Props) {
  const go = useGo();
  const [learned, setLearned] = useState<Record<string, string>>({});
  const form = useAdminForm(keepSale, saved, {
    refusals: { not_a_draft: "It is scheduled by now. Make it a draft again first." },
    onSaved: ({ id }) => {
      if (saved.id === null) go(`/admin/sales/${id}`);
    },
  });
  const preview = usePreview(form.value);
  const learn = (value: string, label: string) => setLearned((old) => ({ ...old, [value]: label }));
  return (
    <Columns
      main={
        <AdminForm form={form} label="Sale">
          <fieldset disabled={fixed} className="contents">
            <Card title="What and when">
              <FactFields form={form} />
            </Card>
            <Card title="Windows before the opening">
              <div className="grid gap-6">
                <WindowFields form={form} choices={choices} />
                {form.value.windows.length > 0 ? <HoldoutField form={form} /> : null}
              </div>
            </Card>
            <Card title="Goods">
              <GoodsFields form={form} names={{ ...known, ...learned }} learn={learn} />
            </Card>
            <Card title="Prices">
              <PriceTable form={form} preview={preview} />
            </Card>
          </fieldset>
          {fixed ? null : <SaveBar form={form} always={saved.id === null} />}
        </AdminForm>
      }
      side={
        <>
          {children}
          <Overlaps preview={preview} />
        </>
      }
    />
  );
}
