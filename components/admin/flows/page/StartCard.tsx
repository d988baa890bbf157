import { Card } from "@/components/admin/kit/Card";
import type { AdminForm } from "@/components/admin/kit/form/use-admin-form";
import type { RuleEditing } from "@/components/admin/segments/fields/rule-editing";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { FlowForm, FlowPlan, FlowStart, FlowTopic } from "@/lib/flows/admin/types";
import { beginWith } from "./begin-with";
import { ExitFields } from "./ExitFields";
import { numberShown } from "./number-shown";
import { StartFields } from "./StartFields";
import { startKeys, startOf } from "./start-keys";
import { TopicFields } from "./TopicFields";
import { WhoFields } from "./WhoFields";

type Choice = { readonly value: string; readonly label: string };
type Props = {
  form: AdminForm<FlowForm>;
  segments: readonly Choice[];
  /** What its letters can be about; the first is what they are about at first. */
  topics: readonly FlowTopic[];
  rules: RuleEditing;
};

/** What begins a flow, for whom, and what ends it early. */
export function StartCard({ form, segments, topics: offered, rules }: Props) {
  const { plan } = form.value;
  const { start, again, holdOut } = plan;
  const put = (more: Partial<FlowPlan>) => form.set("plan", { ...plan, ...more });
  const begin = (next: FlowStart) => put(beginWith(plan, next, offered[0]?.key));
  const error = (path: string) => form.errors[`plan.${path}`] ?? null;
  return (
    <Card title="When and for whom">
      <div className="grid gap-4">
        <Field id="flow-start" label="It begins when" error={error("start")}>
          {(wiring) => (
            <Select
              {...wiring}
              value={startKeys.find(({ is }) => is(start))?.key ?? ""}
              onChange={({ target }) => begin(startOf(target.value, segments[0]?.value ?? ""))}
            >
              {startKeys.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <StartFields start={start} segments={segments} error={error} onChange={begin} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            id="flow-again"
            label="Again for the same person"
            hint="Days after it began; leave empty for never"
            error={error("again")}
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={0}
                value={again === null ? "" : numberShown(again)}
                onChange={({ target }) => put({ again: target.value === "" ? null : target.valueAsNumber })}
              />
            )}
          </Field>
          <Field
            id="flow-holdout"
            label="Held out, in a hundred"
            hint="They get nothing, to compare with; 0 for nobody"
            error={error("holdOut")}
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={0}
                max={50}
                value={numberShown(holdOut)}
                onChange={({ target }) => put({ holdOut: target.valueAsNumber })}
              />
            )}
          </Field>
        </div>
        <TopicFields
          plan={plan}
          offered={offered}
          error={error("topics")}
          onChange={(topics) => put({ topics })}
        />
        <ExitFields plan={plan} onChange={(exits) => put({ exits })} />
        <WhoFields who={plan.who} rules={rules} onChange={(who) => put({ who })} />
      </div>
    </Card>
  );
}
