import { Input } from "@/components/ui/Input";
import type { Step, StepOf } from "@/lib/flows/admin/types";

type Props = { step: StepOf<"split">; put: (step: Step) => void };

/** Some go one way and some the other, by lot, and always the same people. */
export function SplitBody({ step, put }: Props) {
  const { share } = step;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <span className="font-medium">By lot,</span>
      <Input
        type="number"
        min={1}
        max={99}
        aria-label="How many in a hundred go the first way"
        className="!w-16 sm:!w-20"
        value={Number.isNaN(share) ? "" : share}
        onChange={({ target }) => put({ ...step, share: target.valueAsNumber })}
      />
      <span>in a hundred go the first way, always the same people</span>
    </div>
  );
}
