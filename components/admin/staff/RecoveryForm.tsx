"use client";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { recoverOwner } from "@/lib/staff/owner-link/actions";
import { useDoor } from "./use-door";

/** Lets a locked-out owner in. A button, so that a program that merely opens the link spends nothing. */
export function RecoveryForm({ token }: { token: string }) {
  const { busy, problem, knock } = useDoor(recoverOwner, {
    next: "/admin",
    refusals: { link_spent: "This link was used in the meantime. Make a new one at the terminal." },
  });
  return (
    <form className="space-y-5" action={() => knock({ token })}>
      {problem ? (
        <Notice kind="danger" role="alert">
          {problem}
        </Notice>
      ) : null}
      <Button size="large" busy={busy} className="w-full">
        Let me in
      </Button>
    </form>
  );
}
