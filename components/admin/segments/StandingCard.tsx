import Link from "next/link";
import type { BuyerScores } from "@/lib/segments/admin/types";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { standingWords } from "./rule/standing-words";

type Props = {
  scores: BuyerScores | null;
  segments: readonly { readonly id: string; readonly name: string; readonly enteredAt: Date }[];
};

/** How a customer stands among all who bought, in words, and the segments they are in. */
export function StandingCard({ scores, segments }: Props) {
  if (!scores && segments.length === 0) return null;
  return (
    <Card title="Among the customers">
      {scores ? (
        <ul className="grid gap-1 text-sm">
          {standingWords(scores).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
      {segments.length > 0 ? (
        <>
          <h3 className="pt-3 pb-1 text-sm font-medium first:pt-0">In the segments</h3>
          <ul className="grid gap-1 text-sm">
            {segments.map(({ id, name, enteredAt }) => (
              <li key={id} className="flex items-baseline justify-between gap-3">
                <Link href={`/admin/segments/${id}`} className="min-w-0 underline-offset-2 hover:underline">
                  {name}
                </Link>
                <span className="shrink-0 text-xs text-ink-soft">
                  since <When at={enteredAt} style="day" within />
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
