"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Textarea } from "@/components/ui/Textarea";
import { inviteToSale } from "@/lib/early-access/admin/actions";
import type { InvitationCount } from "@/lib/early-access/admin/types";
import { useAct } from "../kit/answers/use-act";
import { Card } from "../kit/Card";
import { useShopFormat } from "../kit/format/ShopFormat";

type Props = {
  id: string;
  invitations: InvitationCount;
  mayWrite: boolean;
  /** Whether the one who looks may know who was invited. */
  maySee: boolean;
};

/** The personal links into a sale: how many there are, and more of them. */
export function InvitationCard({ id, invitations: { made, used }, mayWrite, maySee }: Props) {
  const [emails, setEmails] = useState("");
  const { locale } = useShopFormat();
  const { busy, act } = useAct({
    no_window: "Save the window for holders of an invitation first.",
    is_over: "Its time for members is over: nobody needs a link any more.",
  });
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <Card title="Invitations">
      <div className="grid gap-4">
        <p className="text-sm text-ink-soft">
          Each address gets a link of its own, for you to pass on. Whoever holds a link has the prices.
        </p>
        {made > 0 ? (
          <p className="text-sm">
            {number(made)} {made === 1 ? "link" : "links"},{" "}
            {used === 0 ? "none used yet" : `${number(used)} used`}.{" "}
            {maySee ? (
              <Link href={`/admin/sales/${id}/invitations`} className="link">
                See who is invited
              </Link>
            ) : null}
          </p>
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
