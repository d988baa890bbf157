"use client";

import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";

/** Something broke while this page was made. The header and footer still stand around it. */
export default function ShopError({ reset }: { reset: () => void }) {
  return (
    <div className="page flex max-w-2xl flex-col items-start gap-6 pt-section">
      <h1 className="display text-title">This page could not be shown.</h1>
      <p className="text-lg text-ink-soft">
        The fault is on our side and has been written down. Nothing you put in your basket is lost.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => reset()}>
          Try again
        </Button>
        <LinkButton href="/" tone="quiet">
          Home
        </LinkButton>
      </div>
    </div>
  );
}
