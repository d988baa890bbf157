import { Input } from "@/components/ui/Input";
import { Select } from "@/components/ui/Select";
import type { Step, StepOf } from "@/lib/flows/admin/types";

type Wait = StepOf<"wait">;

/** "Wait 3 days" */
export function WaitBody({ step, put }: { step: Wait; put: (step: Step) => void }) {
  const { amount, unit } = step;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <span className="font-medium">Wait</span>
      <Input
        type="number"
        min={1}
        max={1000}
        aria-label="How long to wait"
        className="!w-16 sm:!w-20"
        value={Number.isNaN(amount) ? "" : amount}
        onChange={({ target }) => put({ ...step, amount: target.valueAsNumber })}
      />
      <span className="w-28 sm:w-32">
        <Select
          aria-label="Unit of the wait"
          value={unit}
          onChange={({ target }) => put({ ...step, unit: target.value as Wait["unit"] })}
        >
          <option value="minutes">minutes</option>
          <option value="hours">hours</option>
          <option value="days">days</option>
        </Select>
      </span>
    </div>
  );
}
