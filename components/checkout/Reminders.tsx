import { Checkbox } from "@/components/ui/Checkbox";

type Props = { words: string; mark: string; ticked: boolean; onTick: () => void };

/** The box to be reminded of this basket, under the address it would go to; never ticked beforehand. */
export function Reminders({ words, mark, ticked, onTick }: Props) {
  return (
    <div className="pt-2">
      <input type="hidden" name="remindersShown" value={mark} />
      <Checkbox name="reminders" value="yes" defaultChecked={ticked} onChange={onTick} label={words} />
    </div>
  );
}
