"use client";

import clsx from "clsx";
import { Plus } from "lucide-react";
import { useState } from "react";
import { RemoveButton } from "@/components/admin/kit/RemoveButton";
import { Button } from "@/components/ui/Button";
import { Select } from "@/components/ui/Select";
import type { Rule, RuleGroup } from "@/lib/segments/admin/types";
import { blankOf } from "../rule/fields";
import { ConditionRow } from "./ConditionRow";
import type { RuleEditing } from "./rule-editing";

type Props = {
  group: RuleGroup;
  path: string;
  /** Places of the group within groups: "" for the outermost, "2" for the second part of that. */
  place?: string;
  depth?: number;
  editing: RuleEditing;
  onChange: (group: RuleGroup) => void;
  onRemove?: () => void;
};

const deepest = 4;

/** A group of conditions and of further groups, with how many of them must hold. */
export function GroupEditor({ group, path, place = "", depth = 1, editing, onChange, onRemove }: Props) {
  const { rules } = group;
  const put = (next: readonly Rule[]) => onChange({ ...group, rules: [...next] });
  const replace = (at: number, rule: Rule) => put(rules.map((one, index) => (index === at ? rule : one)));
  // Parts move up when one goes: what they hold of what is typed is read anew then, and only then.
  const [removed, setRemoved] = useState(0);
  const remove = (at: number) => {
    put(rules.filter((_, index) => index !== at));
    setRemoved((times) => times + 1);
  };
  const name = place ? `group ${place}` : "the rule";
  // The parts of a group have no identity but their place.
  const parts = rules.map((rule, at) => ({ rule, at, place: place ? `${place}.${at + 1}` : String(at + 1) }));
  return (
    <fieldset className={clsx("grid min-w-0 gap-3", depth > 1 && "rounded-m border border-dashed p-3")}>
      <legend className="sr-only">{place ? `Group ${place}` : "The rule"}</legend>
      <div className="flex items-center gap-2">
        <span className="min-w-0 grow">
          <Select
            aria-label={`How much of ${name} must hold`}
            value={group.match}
            onChange={({ target }) => onChange({ ...group, match: target.value as RuleGroup["match"] })}
          >
            <option value="all">All of these hold</option>
            <option value="any">At least one of these holds</option>
            <option value="none">None of these holds</option>
          </Select>
        </span>
        {onRemove ? <RemoveButton label={`Remove ${name}`} onPress={onRemove} /> : null}
      </div>
      <ol className="grid gap-3">
        {parts.map(({ rule, at, place: own }) =>
          rule.kind === "group" ? (
            <li key={`group ${own} after ${removed}`}>
              <GroupEditor
                group={rule}
                path={`${path}.rules.${at}`}
                place={own}
                depth={depth + 1}
                editing={editing}
                onChange={(next) => replace(at, next)}
                onRemove={() => remove(at)}
              />
            </li>
          ) : (
            <ConditionRow
              key={`condition ${own} after ${removed}`}
              condition={rule}
              path={`${path}.rules.${at}`}
              label={`condition ${own}`}
              editing={editing}
              onChange={(next) => replace(at, next)}
              onRemove={rules.length > 1 ? () => remove(at) : (onRemove ?? null)}
            />
          ),
        )}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button
          type="button"
          tone="quiet"
          aria-label={`Add a condition to ${name}`}
          onClick={() => put([...rules, blankOf("orders")])}
        >
          <Plus aria-hidden="true" className="size-4" />
          Condition
        </Button>
        {depth < deepest ? (
          <Button
            type="button"
            tone="quiet"
            aria-label={`Add a group to ${name}`}
            onClick={() => put([...rules, { kind: "group", match: "any", rules: [blankOf("orders")] }])}
          >
            <Plus aria-hidden="true" className="size-4" />
            Group
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
