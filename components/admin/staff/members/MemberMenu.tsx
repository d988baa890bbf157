"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { end, invite, inviteAgain, takeBack } from "@/lib/staff/members/actions";
import type { MemberRow } from "@/lib/staff/members/types";
import { resetMemberSecondFactor } from "@/lib/staff/second-factor/actions";
import type { Answer } from "@/lib/staff/types";
import { refusalToast } from "../../kit/answers/refusal-toast";
import { useToast } from "../../kit/answers/Toaster";
import { ConfirmDialog } from "../../kit/ConfirmDialog";
import { Menu, type MenuItem } from "../../kit/Menu";
import { RoleDialog } from "./RoleDialog";

type Asked = "role" | "end" | "take back" | "reset" | null;
type Props = { member: MemberRow; own: boolean; lastOwner: boolean };

const refusals = { last_owner: "The last owner stays: make somebody else owner first." };

/** What an owner can do about a member. */
export function MemberMenu({ member, own, lastOwner }: Props) {
  const { id: staffId, name, email, role, state, hasFactor } = member;
  const [asked, setAsked] = useState<Asked>(null);
  const [busy, startTransition] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const close = () => setAsked(null);
  const run = (act: () => Promise<Answer<unknown>>, done: string) =>
    startTransition(async () => {
      const answer = await act();
      close();
      toast(answer.ok ? { text: done } : refusalToast(answer, refusals));
      router.refresh();
    });
  const log = { label: "What they did", href: `/admin/activity?person=${staffId}` };
  const items: MenuItem[] = [];
  if (state === "invited") {
    items.push({
      label: "Send the invitation again",
      onSelect: () =>
        run(() => inviteAgain({ staffId }), "A new letter is on its way; the older link works no more."),
    });
    items.push({ label: "Change role", onSelect: () => setAsked("role") });
    items.push(log, "line", {
      label: "Take the invitation back",
      tone: "danger",
      onSelect: () => setAsked("take back"),
    });
  } else if (state === "active") {
    items.push({
      label: "Change role",
      hint: lastOwner ? "the only owner" : undefined,
      disabled: lastOwner,
      onSelect: () => setAsked("role"),
    });
    if (hasFactor && !own) items.push({ label: "Reset second factor", onSelect: () => setAsked("reset") });
    if (!lastOwner)
      items.push(log, "line", {
        label: "End their work here",
        tone: "danger",
        onSelect: () => setAsked("end"),
      });
  } else {
    items.push({
      label: "Invite again",
      onSelect: () => run(() => invite({ name, email, role }), "The invitation is on its way."),
    });
  }
  return (
    <>
      <Menu label={`More about ${name}`} items={items} />
      {asked === "role" ? <RoleDialog member={member} onClose={close} /> : null}
      <ConfirmDialog
        open={asked === "end"}
        onOpenChange={close}
        title={own ? "End your own work here?" : `End ${name}’s work here?`}
        confirm={own ? "End my work here" : `End ${name}’s work`}
        tone="danger"
        busy={busy}
        onConfirm={() =>
          run(() => end({ staffId }), `${name} is signed out everywhere and can no longer come in.`)
        }
      >
        They are signed out everywhere at once. What they did stays in the activity log under their name, and
        they can be invited again.
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === "take back"}
        onOpenChange={close}
        title={`Take back ${name}’s invitation?`}
        confirm="Take it back"
        tone="danger"
        busy={busy}
        onConfirm={() => run(() => takeBack({ staffId }), "The invitation is taken back.")}
      >
        The link in the letter works no more.
      </ConfirmDialog>
      <ConfirmDialog
        open={asked === "reset"}
        onOpenChange={close}
        title={`Reset ${name}’s second factor?`}
        confirm="Reset it"
        tone="danger"
        busy={busy}
        onConfirm={() =>
          run(
            () => resetMemberSecondFactor({ staffId }),
            `${name} can sign in by letter and set up a new one.`,
          )
        }
      >
        Their app, recovery codes and passkeys work no more, and they are signed out everywhere. Do this only
        when you know that it is {name} who asks.
      </ConfirmDialog>
    </>
  );
}
