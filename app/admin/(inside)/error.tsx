"use client";

import { PageHead } from "@/components/admin/kit/PageHead";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";

/** Something broke while this page was made; the frame still stands around it. */
export default function AdminError({ reset }: { reset: () => void }) {
  return (
    <PageHead
      title="This page could not be shown"
      actions={
        <>
          <Button type="button" onClick={() => reset()}>
            Try again
          </Button>
          <LinkButton href="/admin" tone="quiet">
            Home
          </LinkButton>
        </>
      }
    >
      The fault is the program’s, and has been written down. Nothing that was saved is lost.
    </PageHead>
  );
}
