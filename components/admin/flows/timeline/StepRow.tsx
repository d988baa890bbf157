import { GitFork, Mail, OctagonX, Split, Sunrise, Timer } from "lucide-react";
import { Menu } from "@/components/admin/kit/Menu";
import type { Step } from "@/lib/flows/admin/types";
import { Branches } from "./Branches";
import { ConditionBody } from "./ConditionBody";
import { moved, type Row, replaced, without } from "./change-steps";
import { LetterBody } from "./LetterBody";
import { SplitBody } from "./SplitBody";
import type { Timing } from "./timeline-context";
import { UntilBody } from "./UntilBody";
import { WaitBody } from "./WaitBody";

const icons = {
  wait: Timer,
  until: Sunrise,
  letter: Mail,
  condition: GitFork,
  split: Split,
  end: OctagonX,
} as const;

type Props = { step: Step; at: number; last: number; row: Row; timing: Timing };

/** One step of the timeline, with what can be changed of it. */
export function StepRow({ step, at, last, row, timing }: Props) {
  const Icon = icons[step.kind];
  const { change, mayWrite } = timing;
  const put = (next: Step) => change(row, replaced(at, next));
  return (
    <div className="min-w-0">
      <span
        aria-hidden="true"
        className="absolute top-0 left-0 grid size-8 place-items-center rounded-full border bg-raised text-ink-soft"
      >
        <Icon className="size-4" />
      </span>
      <div className="flex min-w-0 items-start gap-2">
        <fieldset disabled={!mayWrite} className="min-w-0 grow">
          <legend className="sr-only">Step {at + 1}</legend>
          <StepBody step={step} put={put} timing={timing} />
        </fieldset>
        {mayWrite ? (
          <Menu
            label={`More about step ${at + 1}`}
            items={[
              { label: "Move up", disabled: at === 0, onSelect: () => change(row, moved(at, -1)) },
              { label: "Move down", disabled: at === last, onSelect: () => change(row, moved(at, 1)) },
              "line",
              { label: "Remove", tone: "danger", onSelect: () => change(row, without(at)) },
            ]}
          />
        ) : null}
      </div>
      {"yes" in step ? <Branches step={step} timing={timing} /> : null}
    </div>
  );
}

function StepBody({ step, put, timing }: { step: Step; put: (step: Step) => void; timing: Timing }) {
  switch (step.kind) {
    case "wait":
      return <WaitBody step={step} put={put} />;
    case "until":
      return <UntilBody step={step} put={put} />;
    case "letter":
      return <LetterBody step={step} put={put} timing={timing} />;
    case "condition":
      return <ConditionBody step={step} put={put} timing={timing} />;
    case "split":
      return <SplitBody step={step} put={put} />;
    case "end":
      return <p className="pt-1 text-sm font-medium">The end. Nothing further on this way.</p>;
  }
}
