import { GroupEditor } from "@/components/admin/segments/fields/GroupEditor";
import type { RuleEditing } from "@/components/admin/segments/fields/rule-editing";
import { Button } from "@/components/ui/Button";
import type { FlowPlan } from "@/lib/flows/admin/types";

type Who = FlowPlan["who"];
type Props = { who: Who; rules: RuleEditing; onChange: (who: Who) => void };

const blankRule: NonNullable<Who> = {
  ...{ kind: "group", match: "all" },
  rules: [{ kind: "number", field: "orders", is: "at_least", value: 1 }],
};

/** For everybody a flow begins for, or only for customers who meet a rule then. */
export function WhoFields({ who, rules, onChange }: Props) {
  return (
    <div className="grid gap-2">
      {who ? (
        <>
          <p className="text-sm font-medium">Only customers who meet this when it begins</p>
          <GroupEditor group={who} path="plan.who" editing={rules} onChange={onChange} />
        </>
      ) : null}
      <Button
        type="button"
        tone="quiet"
        size="small"
        className="justify-self-start"
        onClick={() => onChange(who ? null : blankRule)}
      >
        {who ? "Everybody" : "Only for some customers"}
      </Button>
    </div>
  );
}
