"use client";

import { useEffect, useState } from "react";
import { previewAudience } from "@/lib/campaigns/admin/actions";
import type { Audience, AudienceForm } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { leftOutWords } from "../left-out-words";

type Props = {
  ask: { topic: string; segmentId: string | null };
  holdout: number;
  trial: AudienceForm["trial"];
};

/** Who would get the letter now and who would not, and why, while it is being chosen. */
export function AudienceCount({ ask, holdout, trial }: Props) {
  const { locale } = useShopFormat();
  const [shown, setShown] = useState<Audience | "waiting" | "failed">("waiting");
  const { topic, segmentId } = ask;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await previewAudience({ topic, segmentId }).catch(() => null);
      if (current) setShown(answer?.ok ? answer.value : "failed");
    }, 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [topic, segmentId]);
  const audience = typeof shown === "string" ? null : shown;
  const number = (value: number) => value.toLocaleString(locale);
  const held = audience ? Math.round((audience.gets * holdout) / 100) : 0;
  const tried = audience && trial ? Math.round(((audience.gets - held) * trial.share) / 100) : 0;
  return (
    <Card title="Who gets it now">
      <div role="status" aria-busy={shown === "waiting"}>
        {audience ? (
          <p>
            <span className="text-2xl font-semibold tabular-nums">{number(audience.gets - held)}</span>{" "}
            <span className="text-sm text-ink-soft">
              of {number(audience.known)} {audience.known === 1 ? "address" : "addresses"} known here
            </span>
          </p>
        ) : (
          <p className="text-sm text-ink-soft">
            {shown === "failed" ? "It could not be counted; try again." : "Counting …"}
          </p>
        )}
      </div>
      {audience && (held > 0 || tried > 0) ? (
        <ul className="grid gap-1 pt-2 text-sm">
          {held > 0 ? <li>About {number(held)} are held out.</li> : null}
          {tried > 0 ? (
            <li>
              About {number(tried)} try the two wordings, about {number(Math.round(tried / 2))} each.
            </li>
          ) : null}
        </ul>
      ) : null}
      {audience && audience.leftOut.length > 0 ? (
        <>
          <h3 className="pt-4 pb-1 text-sm font-medium">Who does not, and why</h3>
          <ul className="grid divide-y text-sm">
            {audience.leftOut.map(({ reason, count }) => (
              <li key={reason} className="flex items-baseline justify-between gap-3 py-1.5">
                <span className="min-w-0">{leftOutWords(reason)}</span>
                <span className="shrink-0 tabular-nums">{number(count)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="pt-3 text-xs text-ink-soft">
        Counted at this moment. Each reader is asked about once more when their letter leaves.
      </p>
    </Card>
  );
}
