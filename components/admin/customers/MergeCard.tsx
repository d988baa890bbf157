"use client";
import { ArrowLeftRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { merge } from "@/lib/account/merging/actions";
import type { MergePreview, MergeSide } from "@/lib/account/merging/types";
import { useDeed } from "../kit/answers/use-deed";
import { Card } from "../kit/Card";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { Facts } from "../kit/Facts";
import { Money } from "../kit/format/Money";

const refusals = {
  both_have_accounts:
    "Both sign in to an account of their own. Only they can give one up: by deleting it in their account.",
  keep_the_account: "The one with the account has to stay. Swap the two.",
  changed_meanwhile: "One of them was changed meanwhile. Look again.",
  not_found: "One of them is not there any more; perhaps somebody merged them already.",
};

function Side({ title, side }: { title: string; side: MergeSide }) {
  return (
    <Card title={title}>
      <Facts
        items={[
          { label: "Name", value: side.name ?? "–" },
          { label: "E-mail", value: <span className="wrap-anywhere">{side.email}</span> },
          { label: "Telephone", value: side.phone ?? "–" },
          { label: "Account", value: side.hasAccount ? "yes" : "guest" },
          { label: "Orders", value: side.orders },
          { label: "Spent", value: <Money amount={side.spent} /> },
          { label: "Addresses", value: side.addresses },
          { label: "Notes", value: side.notes },
          { label: "Tags", value: side.tags.join(", ") || "–" },
          { label: "Newsletter", value: side.newsletter ?? "said nothing" },
        ]}
      />
    </Card>
  );
}

/** What would become of two customers, side by side, and the button that does it. */
export function MergeCard({ preview }: { preview: MergePreview }) {
  const { keep, other, refusal } = preview;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { busy, run } = useDeed(merge, {
    ...{ done: "They are one customer now.", refusals },
    onDone: () => router.push(`/admin/customers/${keep.id}`),
  });
  const name = (side: MergeSide) => side.name ?? side.email;
  const stricter = [keep, other].some(({ newsletter }) => newsletter === "withdrawn");
  return (
    <div className="grid gap-4">
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Side title="Stays" side={keep} />
        <Side title="Goes into it" side={other} />
      </div>
      <Card title="What happens">
        <ul className="grid list-disc gap-1.5 pl-5 text-sm">
          <li>
            All orders, addresses, notes and tags of {name(other)} go to {name(keep)}; what both have is kept
            once.
          </li>
          <li>
            Later orders from {other.email} belong to {name(keep)} too.
          </li>
          {keep.hasAccount ? (
            <li>
              {name(keep)} does not see the orders in their account unless they prove that {other.email} is
              theirs.
            </li>
          ) : null}
          {stricter ? (
            <li>The newsletter was taken back by one, so it is taken back for both addresses.</li>
          ) : null}
          <li>{name(other)} is gone afterwards. This cannot be taken back.</li>
        </ul>
        {refusal ? (
          <Notice kind="notice" className="mt-4">
            {refusals[refusal]}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-2 pt-4">
          <Button type="button" disabled={refusal !== null} onClick={() => setAsking(true)}>
            Merge
          </Button>
          <LinkButton
            tone="quiet"
            href={`/admin/customers/merge?${new URLSearchParams({ keep: other.id, other: keep.id })}`}
          >
            <ArrowLeftRight aria-hidden="true" className="size-4" />
            Swap
          </LinkButton>
        </div>
      </Card>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Merge ${name(other)} into ${name(keep)}?`}
        confirm="Merge for good"
        tone="danger"
        busy={busy}
        onConfirm={() =>
          run({
            ...{ keepId: keep.id, keepVersion: keep.version },
            ...{ otherId: other.id, otherVersion: other.version },
          })
        }
      >
        This cannot be taken back.
      </ConfirmDialog>
    </div>
  );
}
