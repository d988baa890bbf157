"use client";

import { useDeed } from "@/components/admin/kit/answers/use-deed";
import { Button } from "@/components/ui/Button";
import { bringSegmentBack } from "@/lib/segments/admin/actions";
import type { HiddenSegment } from "@/lib/segments/admin/types";
import { Card } from "../kit/Card";

/** The ready-made segments that were deleted, each with the way back. */
export function HiddenSegments({ hidden }: { hidden: readonly HiddenSegment[] }) {
  const { busy, run } = useDeed(bringSegmentBack, { done: "It is back. It is counted within a minute." });
  return (
    <Card title="Ready-made and deleted">
      <ul className="flex flex-wrap gap-2">
        {hidden.map(({ key, name }) => (
          <li key={key}>
            <Button type="button" tone="quiet" disabled={busy} onClick={() => run({ key })}>
              Bring back “{name}”
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
