import { When } from "../kit/format/When";
import { StateBadge } from "../kit/StateBadge";
import { topicTitle } from "./standing";

type Permission = {
  readonly topic: string;
  readonly state: string;
  readonly basis: string;
  readonly since: Date;
};
type Props = {
  permissions: readonly Permission[];
  topics: readonly { key: string; title: string }[];
};

const states = {
  live: { word: "Gets letters", tone: "success" },
  asked: { word: "Not confirmed", tone: "notice" },
  told: { word: "Told, not paid", tone: "plain" },
  withdrawn: { word: "Taken back", tone: "plain" },
} as const;

/** Going by the links somebody follows brings no letters. */
const allowed = { word: "Allowed", tone: "success" } as const;

/** Where a subscriber stands with each topic, and since when. */
export function PermissionList({ permissions, topics }: Props) {
  return (
    <ul className="grid gap-3 text-sm">
      {permissions.map(({ topic, state, basis, since }) => {
        const { word, tone } =
          topic === "links" && state === "live" ? allowed : states[state as keyof typeof states];
        return (
          <li key={topic} className="flex flex-wrap items-baseline justify-between gap-2">
            <span>
              <span className="font-medium">{topicTitle(topic, topics)}</span>
              <span className="block text-xs text-ink-soft">
                since <When at={since} style="day" />
                {basis === "soft" ? ", soft opt-in" : null}
              </span>
            </span>
            <StateBadge tone={tone}>{word}</StateBadge>
          </li>
        );
      })}
    </ul>
  );
}
