import { Checkbox } from "@/components/ui/Checkbox";
import type { FlowPlan, FlowTopic } from "@/lib/flows/admin/types";

type Props = {
  plan: Pick<FlowPlan, "start" | "topics">;
  offered: readonly FlowTopic[];
  error: string | null;
  onChange: (topics: string[]) => void;
};

/** What a flow's letters are about; birthdays and reminders of what somebody looked at have a permission of their own. */
export function TopicFields({ plan: { start, topics }, offered, error, onChange }: Props) {
  if (start.kind === "browsed")
    return (
      <div className="grid gap-1 text-sm">
        <p className="font-medium">Whoever asked to be reminded of what they look at</p>
        <p className="text-ink-soft">
          The box is theirs to tick, in their account, once Settings, Newsletter offers it. Nothing is noted
          of anybody else, and everybody gets one such letter in two weeks at most.
        </p>
      </div>
    );
  if (start.kind === "birthday")
    return (
      <p className="text-sm text-ink-soft">
        It goes to whoever gave their birthday and so asked for a letter on it. While it is on, people are
        asked for theirs among their details and their letters: day and month, and only if they like.
      </p>
    );
  return (
    <fieldset className="grid">
      <legend className="pb-1 text-sm font-medium">Whoever allows letters about</legend>
      {offered.map(({ key, title }) => (
        <Checkbox
          key={key}
          label={title}
          checked={topics.includes(key)}
          onChange={({ target }) =>
            onChange(target.checked ? [...topics, key] : topics.filter((one) => one !== key))
          }
        />
      ))}
      {error ? <p className="text-sm text-danger">{error}</p> : null}
    </fieldset>
  );
}
