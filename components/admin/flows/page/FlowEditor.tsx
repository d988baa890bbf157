"use client";

import { type ReactNode, useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { FormField } from "@/components/admin/kit/form/FormField";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { useGo } from "@/components/admin/kit/use-go";
import { Input } from "@/components/ui/Input";
import { saveFlowForm } from "@/lib/flows/admin/actions";
import type { FlowForm, FlowTopic, Step } from "@/lib/flows/admin/types";
import type { RuleNames } from "@/lib/segments/admin/types";
import { changeRow, outermost, type Row } from "../timeline/change-steps";
import { Timeline } from "../timeline/Timeline";
import type { Timing } from "../timeline/timeline-context";
import { exitSentence } from "../words/exit-sentence";
import { faultWords } from "../words/fault-words";
import { startWords } from "../words/start-words";
import { SimulationCard } from "./SimulationCard";
import { StartCard } from "./StartCard";
import { SwitchCard } from "./SwitchCard";

type Props = {
  saved: FlowForm;
  on: boolean;
  published: boolean;
  inIt: number;
  segments: readonly { readonly value: string; readonly label: string }[];
  topics: readonly FlowTopic[];
  names: RuleNames;
  mayWrite: boolean;
  maySwitch: boolean;
  children?: ReactNode;
};

/** A flow as it is written: its steps along the line of time, what begins it, and what it would have done. */
export function FlowEditor({
  saved,
  on,
  published,
  inIt,
  segments,
  topics,
  names: known,
  mayWrite,
  maySwitch,
  children,
}: Props) {
  const go = useGo();
  const { locale, currency } = useShopFormat();
  const [learned, setLearned] = useState<Record<string, string>>({});
  const form = useAdminForm(saveFlowForm, saved, {
    onSaved: ({ id }) => {
      if (saved.id !== id) go(`/admin/flows/${id}`);
    },
  });
  const { plan } = form.value;
  const names = { ...known, things: { ...known.things, ...learned } };
  const rules = {
    ...{ names, errors: form.errors },
    learn: (id: string, label: string) => setLearned((old) => ({ ...old, [id]: label })),
  };
  const timing: Timing = {
    ...{ flowId: saved.id, mayWrite, rules, writing: { ...names, locale, currency } },
    savedLetters: new Set(letterIds(saved.plan.steps)),
    line: (steps, row, label) => <Timeline steps={steps} row={row} timing={timing} label={label} />,
    change: (row: Row, change) => form.set("plan", { ...plan, steps: changeRow(plan.steps, row, change) }),
  };
  const faults = Object.entries(form.errors).filter(([path]) => path.startsWith("plan.steps"));
  return (
    <Columns
      main={
        <AdminForm form={form} label={saved.name || "New flow"}>
          <div className="grid min-w-0 grid-cols-1 gap-4">
            <Card title="Step by step">
              <p className="pb-4 text-sm">
                <span className="font-medium">Begins when {startWords(plan.start, segments)}.</span>{" "}
                <span className="text-ink-soft">{exitSentence(plan)}</span>
              </p>
              <Timeline steps={plan.steps} row={outermost} timing={timing} label="the flow" />
              {faults.length > 0 ? (
                <ul role="alert" className="pt-2 text-sm text-danger">
                  {faults.map(([path, sentence]) => (
                    <li key={path}>{faultWords(path, sentence)}</li>
                  ))}
                </ul>
              ) : null}
            </Card>
            <fieldset disabled={!mayWrite} className="grid min-w-0 grid-cols-1 gap-4">
              <StartCard {...{ form, segments, topics, rules }} />
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
                    label="What it is for"
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
            </fieldset>
            {mayWrite ? (
              <SaveBar
                form={form}
                always={saved.id === null}
                label={saved.id === null ? "Save flow" : "Save draft"}
              />
            ) : null}
          </div>
        </AdminForm>
      }
      side={
        <>
          {saved.id === null ? null : (
            <SwitchCard
              {...{ id: saved.id, version: saved.version, on, published, inIt, maySwitch }}
              dirty={form.dirty}
            />
          )}
          <SimulationCard id={saved.id ?? "new"} plan={plan} />
          {children}
        </>
      }
    />
  );
}

function letterIds(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if ("yes" in step) return [...letterIds(step.yes), ...letterIds(step.no)];
    return step.kind === "letter" ? [step.id] : [];
  });
}
