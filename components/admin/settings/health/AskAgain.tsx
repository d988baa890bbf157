"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/Button";

/** Reads the page anew, and with it whatever it asks of others. */
export function AskAgain() {
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <Button type="button" tone="quiet" size="small" busy={busy} onClick={() => start(() => router.refresh())}>
      Ask again
    </Button>
  );
}
