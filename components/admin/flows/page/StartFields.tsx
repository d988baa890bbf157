import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { FlowStart } from "@/lib/flows/admin/types";
import { numberShown } from "./number-shown";

type Props = {
  start: FlowStart;
  segments: readonly { readonly value: string; readonly label: string }[];
  error: (path: string) => string | null;
  onChange: (start: FlowStart) => void;
};

/** What else the beginning of a flow is to be told, where its kind asks for something. */
export function StartFields({ start, segments, error, onChange }: Props) {
  return (
    <>
      {start.kind === "segment_entered" ? (
        <Field id="flow-segment" label="Segment" error={error("start.segmentId")}>
          {(wiring) => (
            <Select
              {...wiring}
              value={start.segmentId}
              onChange={({ target }) => onChange({ ...start, segmentId: target.value })}
            >
              {segments.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      {start.kind === "replenish" || start.kind === "birthday" ? (
        <Field id="flow-before" label="So many days before" error={error("start.daysBefore")}>
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              min={0}
              max={30}
              value={numberShown(start.daysBefore)}
              onChange={({ target }) => onChange({ ...start, daysBefore: target.valueAsNumber })}
            />
          )}
        </Field>
      ) : null}
      {start.kind === "browsed" ? (
        <Field id="flow-after" label="Hours without a look" error={error("start.afterHours")}>
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              min={1}
              max={72}
              value={numberShown(start.afterHours)}
              onChange={({ target }) => onChange({ ...start, afterHours: target.valueAsNumber })}
            />
          )}
        </Field>
      ) : null}
    </>
  );
}
