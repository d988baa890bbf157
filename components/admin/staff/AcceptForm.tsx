"use client";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { accept } from "@/lib/staff/members/actions";
import { useDoor } from "./use-door";

/** Accepts an invitation. A button, so that a program that merely opens the link accepts nothing. */
export function AcceptForm({ token, email }: { token: string; email: string }) {
  const { busy, problem, knock } = useDoor(accept, {
    next: "/admin",
    refusals: {
      link_spent: "This invitation was used or taken back in the meantime. Ask the owner for a new one.",
    },
  });
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        knock({ token });
      }}
    >
      {problem ? (
        <Notice kind="danger" role="alert">
          {problem}
        </Notice>
      ) : null}
      <Button size="large" busy={busy} className="w-full">
        Accept and go in
      </Button>
      <p className="text-sm text-ink-soft">From then on you sign in with {email}. There is no password.</p>
    </form>
  );
}
