"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Spinner } from "@/components/ui/Spinner";
import { askLinks } from "@/lib/campaigns/admin/actions";
import { Card } from "../../kit/Card";

const everyMs = 1_500;
/** Longer than the slowest address is waited for, several times over. */
const mostTries = 40;

/** Has the letter's links asked as soon as the page is open, and shows the answers as they come. */
export function AskingLinks({ id, unasked }: { id: string; unasked: number }) {
  const router = useRouter();
  const [tries, setTries] = useState(0);
  const [reading, startReading] = useTransition();
  const waiting = unasked > 0;
  useEffect(() => {
    if (waiting) void askLinks({ id }).catch(() => null);
  }, [id, waiting]);
  useEffect(() => {
    if (!waiting || reading || tries >= mostTries) return;
    const timer = setTimeout(() => {
      setTries(tries + 1);
      startReading(() => router.refresh());
    }, everyMs);
    return () => clearTimeout(timer);
  }, [waiting, reading, tries, router]);
  return (
    <Card title="How it is looked at">
      <div role="status">
        {waiting ? (
          <p className="flex items-center gap-2 pb-2 text-sm">
            {tries < mostTries ? <Spinner /> : null}
            {tries < mostTries
              ? `Asking ${unasked} ${unasked === 1 ? "link" : "links"} …`
              : "Some links have not been asked. The worker may not be running; see Settings, Health."}
          </p>
        ) : null}
      </div>
      <p className="text-sm text-ink-soft">
        The letter is written out as it would be now, with today’s prices and stock. Its links are asked by
        this shop’s own machine, and an answer counts for half an hour. What must be mended keeps it from
        being sent; everything else is for you to judge.
      </p>
    </Card>
  );
}
