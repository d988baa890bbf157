"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Checkbox } from "@/components/ui/Checkbox";
import { saveRequirement } from "@/lib/staff/second-factor/actions";
import { refusalToast } from "../../kit/answers/refusal-toast";
import { useToast } from "../../kit/answers/Toaster";
import { Card } from "../../kit/Card";
import { ConfirmDialog } from "../../kit/ConfirmDialog";

type Props = { required: boolean; mayWrite: boolean /** Active members who have none. */; without: number };

const refusals = { your_own_first: "Set up a second factor of your own first, or you lock yourself out." };

/** Whether everybody on the staff must have a second factor. */
export function RequirementCard({ required, mayWrite, without }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, startTransition] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const save = (next: boolean) =>
    startTransition(async () => {
      const answer = await saveRequirement({ required: next });
      setAsking(false);
      if (answer.ok) {
        toast({
          text: next ? "Everybody needs a second factor now." : "A second factor is up to each member now.",
        });
        router.refresh();
      } else {
        const toOwn =
          answer.reason === "your_own_first" ? { action: { label: "Set up", href: "/admin/account" } } : {};
        toast({ ...refusalToast(answer, refusals), ...toOwn });
      }
    });
  return (
    <Card title="Second factor">
      <Checkbox
        label="Require a second factor of everybody on the staff"
        hint="An authenticator app or a passkey. Who has none is led to setting one up before anything else."
        checked={required}
        disabled={!mayWrite || busy}
        onChange={() => (required || without === 0 ? save(!required) : setAsking(true))}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Require a second factor?"
        confirm="Require it"
        busy={busy}
        onConfirm={() => save(true)}
      >
        {without === 1 ? "One member has" : `${without} members have`} none yet. They can do nothing in the
        admin area until they have set one up.
      </ConfirmDialog>
    </Card>
  );
}
