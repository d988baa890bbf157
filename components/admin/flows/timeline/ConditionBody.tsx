import { GroupEditor } from "@/components/admin/segments/fields/GroupEditor";
import { Select } from "@/components/ui/Select";
import type { Step, StepOf } from "@/lib/flows/admin/types";
import { testWords } from "../words/test-words";
import type { Timing } from "./timeline-context";

type Props = { step: StepOf<"condition">; put: (step: Step) => void; timing: Timing };

const blankRule = {
  ...{ kind: "group" as const, match: "all" as const },
  rules: [{ kind: "number" as const, field: "orders" as const, is: "at_least" as const, value: 2 }],
};

/** A question, asked at that moment. */
export function ConditionBody({ step, put, timing }: Props) {
  const { test } = step;
  return (
    <div className="min-w-0">
      <p className="pt-1 pb-2 text-sm font-medium">{testWords(test, timing.writing)}</p>
      {timing.mayWrite ? (
        <Select
          aria-label="What is asked"
          value={test.kind}
          onChange={({ target }) =>
            put({
              ...step,
              test: target.value === "bought" ? { kind: "bought" } : { kind: "rule", rule: blankRule },
            })
          }
        >
          <option value="bought">Whether they have bought since it began</option>
          <option value="rule">Whether they meet a rule</option>
        </Select>
      ) : null}
      {test.kind === "rule" && timing.mayWrite ? (
        <div className="pt-3">
          <GroupEditor
            group={test.rule}
            path={`steps.${step.id}.test.rule`}
            editing={timing.rules}
            onChange={(rule) => put({ ...step, test: { kind: "rule", rule } })}
          />
        </div>
      ) : null}
    </div>
  );
}
