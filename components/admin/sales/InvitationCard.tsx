"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Textarea } from "@/components/ui/Textarea";
import { inviteToSale } from "@/lib/early-access/admin/actions";
import type { InvitationRow } from "@/lib/early-access/admin/types";
import { useToast } from "../kit/answers/Toaster";
import { useAct } from "../kit/answers/use-act";
import { Card } from "../kit/Card";

type Props = { id: string; invitations: readonly InvitationRow[]; mayWrite: boolean };

/** The personal links into a sale: who has one, and more of them. */
export function InvitationCard({ id, invitations, mayWrite }: Props) {
  const [emails, setEmails] = useState("");
  const { busy, act } = useAct({
    no_window: "Save the window for holders of an invitation first.",
    is_over: "Its time for members is over: nobody needs a link any more.",
  });
  const toast = useToast();
  const copy = async (url: string) => {
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    toast(copied ? { text: "Link copied." } : { text: url });
  };
  return (
    <Card title="Invitations">
      <div className="grid gap-4">
        <p className="text-sm text-ink-soft">
          Each address gets a link of its own, for you to pass on. Whoever holds a link has the prices.
        </p>
        {invitations.length > 0 ? (
          <ul className="grid gap-2 text-sm">
            {invitations.map(({ id: key, email, url, usedAt }) => (
              <li key={key} className="flex items-center justify-between gap-2">
                <span className="min-w-0">
                  <span className="block truncate">{email}</span>
                  <span className="block text-xs text-ink-soft">{usedAt ? "Used" : "Not used yet"}</span>
                </span>
                <Button type="button" tone="plain" onClick={() => void copy(url)}>
                  Copy link<span className="sr-only"> of {email}</span>
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
        {mayWrite ? (
          <form
            noValidate
            className="grid gap-3"
            onSubmit={async (event) => {
              event.preventDefault();
              const done = await act(
                () => inviteToSale({ id, emails }),
                ({ made }) => (made === 1 ? "One link made." : `${made} links made.`),
              );
              if (done) setEmails("");
            }}
          >
            <Field id="invite-emails" label="Addresses" hint="One a line, or with commas between them.">
              {(wiring) => (
                <Textarea
                  {...wiring}
                  rows={3}
                  value={emails}
                  onChange={({ target }) => setEmails(target.value)}
                />
              )}
            </Field>
            <Button tone="quiet" busy={busy} className="justify-self-start">
              Make links
            </Button>
          </form>
        ) : null}
      </div>
    </Card>
  );
}
