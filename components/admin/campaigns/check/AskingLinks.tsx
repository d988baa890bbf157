"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Spinner } from "@/components/ui/Spinner";
import { askLinks } from "@/lib/campaigns/admin/actions";
import { Card } from "../../kit/Card";

const everyMs = 1_500;
/** Longer than the slowest address is waited for, several times over. */
const mostLooks = 40;
/** Long enough for the pages of the shop itself. */
const looksAgain = 6;

type Props = {
  id: string;
  unasked: number;
  /** Links that led nowhere, or could not be asked. */
  doubtful: number;
};

/** Has the letter's links asked as soon as the page is open, and again when one wants it; shows the answers as they come. */
export function AskingLinks({ id, unasked, doubtful }: Props) {
  const router = useRouter();
  const [looks, setLooks] = useState(mostLooks);
  const [asked, setAsked] = useState(false);
  const [reading, startReading] = useTransition();
  const waiting = unasked > 0;
  useEffect(() => {
    if (waiting) void askLinks({ id }).catch(() => null);
  }, [id, waiting]);
  const looking = (waiting || asked) && looks > 0;
  useEffect(() => {
    if (!looking || reading) return;
    const timer = setTimeout(() => {
      setLooks(looks - 1);
      startReading(() => router.refresh());
    }, everyMs);
    return () => clearTimeout(timer);
  }, [looking, reading, looks, router]);
  const askAgain = async () => {
    await askLinks({ id }).catch(() => null);
    setLooks(looksAgain);
    setAsked(true);
  };
  return (
    <Card title="How it is looked at">
      <div role="status">
        {waiting ? (
          <p className="flex items-center gap-2 pb-2 text-sm">
            {looking ? <Spinner /> : null}
            {looking
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
      {doubtful > 0 && !waiting ? (
        <Button
          type="button"
          tone="quiet"
          size="small"
          className="mt-3"
          busy={looking}
          onClick={() => void askAgain()}
        >
          Ask the links again
        </Button>
      ) : null}
    </Card>
  );
}
