"use client";

import { useCallback, useState } from "react";
import { LooksProvider } from "@/components/admin/campaigns/editor/looks";
import { WordingEditor } from "@/components/admin/campaigns/editor/WordingEditor";
import { PreviewCard } from "@/components/admin/campaigns/preview/PreviewCard";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { useGo } from "@/components/admin/kit/use-go";
import type { Wording } from "@/lib/campaigns/content/schema";
import { showLetter } from "@/lib/campaigns/writing/actions";
import type { Looks } from "@/lib/campaigns/writing/types";
import { saveFlowForm } from "@/lib/flows/admin/actions";
import type { FlowForm, StepOf } from "@/lib/flows/admin/types";
import { changeStep } from "../timeline/change-steps";

type Props = {
  saved: FlowForm;
  step: StepOf<"letter">;
  looks: Looks;
  /** Whom lists of letters show as the writer. */
  from: string;
  mayWrite: boolean;
  seesCustomers: boolean;
};

/** Where a letter of a flow is written: the sheet, and how it arrives. It is saved with the flow's draft. */
export function LetterDesk({ saved, step, looks, from, mayWrite, seesCustomers }: Props) {
  const go = useGo();
  const [wording, setWording] = useState<Wording>(step.wording);
  const form = useAdminForm(saveFlowForm, saved, {
    onSaved: ({ id }) => {
      if (id !== saved.id) go(`/admin/flows/${id}/letters/${step.id}`);
    },
  });
  const { plan } = form.value;
  const [topic = ""] = plan.topics;
  const load = useCallback(
    (asked: Wording, customerId: string | null) => showLetter({ topic, wording: asked, customerId }),
    [topic],
  );
  const write = (next: Wording) => {
    setWording(next);
    const steps = changeStep(plan.steps, step.id, (one) => ({ ...one, wording: next }) as typeof step);
    form.set("plan", { ...plan, steps });
  };
  const preview = <PreviewCard wording={wording} load={load} seesCustomers={seesCustomers} />;
  return (
    <LooksProvider looks={looks}>
      <Columns
        main={
          mayWrite ? (
            <AdminForm form={form} label={step.name}>
              <div className="grid grid-cols-1 gap-4">
                <WordingEditor wording={wording} from={from} sheet={step.id} onChange={write} />
                <SaveBar form={form} label="Save draft" />
              </div>
            </AdminForm>
          ) : (
            preview
          )
        }
        side={
          <>
            {mayWrite ? preview : null}
            <Card title="The things it is about">
              <p className="text-sm text-ink-soft">
                A block of products that names none shows what the letter is about: the things of the order,
                or the one that may be running low, at their price of that day. In the preview it is empty.
              </p>
            </Card>
          </>
        }
      />
    </LooksProvider>
  );
}
