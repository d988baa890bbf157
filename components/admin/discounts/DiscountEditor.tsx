"use client";

import { type ReactNode, useState } from "react";
import { Checkbox } from "@/components/ui/Checkbox";
import { saveDiscount } from "@/lib/discounts/admin/actions";
import type { Choice, DiscountForm } from "@/lib/discounts/admin/types";
import { Card } from "../kit/Card";
import { Columns } from "../kit/Columns";
import { AdminForm } from "../kit/form/AdminForm";
import { SaveBar } from "../kit/form/SaveBar";
import { useAdminForm } from "../kit/form/use-admin-form";
import { useGo } from "../kit/use-go";
import { ConditionFields } from "./fields/ConditionFields";
import { GivesFields } from "./fields/GivesFields";
import { LimitFields } from "./fields/LimitFields";
import { PickField } from "./fields/PickField";
import { StackingFields } from "./fields/StackingFields";
import { TextField } from "./fields/TextField";
import { Summary } from "./Summary";
import { Tester } from "./trial/Tester";

type Props = {
  saved: DiscountForm;
  summary: string | null;
  names: Readonly<Record<string, string>>;
  deliveries: readonly Choice[];
  /** ISO codes of countries with their names, to try it in. */
  countries: readonly Choice[];
  home: string;
  children?: ReactNode;
};

const ways = {
  code: "With a code",
  automatic: "By itself",
  codes: "With single-use codes",
};

/** The editor of an offer, with its summary and the tester beside it. */
export function DiscountEditor({
  saved,
  summary,
  names: known,
  deliveries,
  countries,
  home,
  children,
}: Props) {
  const go = useGo();
  const [learned, setLearned] = useState<Record<string, string>>({});
  const form = useAdminForm(saveDiscount, saved, {
    onSaved: ({ id }) => {
      if (saved.id === null) go(`/admin/discounts/${id}`);
    },
  });
  const learn = (choice: Choice | null) => {
    if (choice) setLearned((old) => ({ ...old, [choice.value]: choice.label }));
  };
  const edited = { form, names: { ...known, ...learned }, learn, deliveries };
  const { value, set } = form;
  return (
    <Columns
      main={
        <AdminForm form={form} label="Discount">
          <Card title="How it is asked for">
            <div className="grid gap-4 sm:grid-cols-2">
              <PickField edited={edited} name="way" label="How" options={ways} />
              {value.way === "code" ? (
                <TextField
                  edited={edited}
                  name="code"
                  label="Code"
                  input={{ autoCapitalize: "characters" }}
                />
              ) : null}
              <TextField
                edited={edited}
                name="title"
                label="Name"
                hint="Buyers read it in basket and checkout."
                optional={value.way === "code"}
              />
            </div>
            <Checkbox
              label="Switched on"
              checked={value.active}
              onChange={(event) => set("active", event.target.checked)}
            />
          </Card>
          <Card title="What it gives">
            <GivesFields edited={edited} />
          </Card>
          <Card title="Conditions">
            <ConditionFields edited={edited} />
          </Card>
          <Card title="Time and limits">
            <LimitFields edited={edited} />
          </Card>
          <Card title="Combines with">
            <StackingFields edited={edited} />
          </Card>
          <SaveBar form={form} always={saved.id === null} />
        </AdminForm>
      }
      side={
        <>
          <Summary value={value} saved={summary} />
          {children}
          <Tester draft={value} countries={countries} home={home} />
        </>
      }
    />
  );
}
