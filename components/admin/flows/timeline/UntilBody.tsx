import { Select } from "@/components/ui/Select";
import type { Step, StepOf } from "@/lib/flows/admin/types";

type Until = StepOf<"until">;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** "Wait until it is 9:00 where they are" */
export function UntilBody({ step, put }: { step: Until; put: (step: Step) => void }) {
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <span className="font-medium">Then wait until it is</span>
      <span className="w-28">
        <Select
          aria-label="Hour"
          value={step.hour}
          onChange={({ target }) => put({ ...step, hour: Number(target.value) })}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {hour}:00
            </option>
          ))}
        </Select>
      </span>
      <span>on</span>
      <span className="w-36">
        <Select
          aria-label="Weekday"
          value={step.weekday ?? ""}
          onChange={({ target }) =>
            put({ ...step, weekday: target.value === "" ? null : Number(target.value) })
          }
        >
          <option value="">any day</option>
          {weekdays.map((name, index) => (
            <option key={name} value={index + 1}>
              a {name}
            </option>
          ))}
        </Select>
      </span>
      <span className="text-ink-soft">where they are</span>
    </div>
  );
}
