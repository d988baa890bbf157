"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { askForData, eraseForGood } from "@/lib/account/personal-data/admin/actions";
import { refusalToast } from "../kit/answers/refusal-toast";
import { useToast } from "../kit/answers/Toaster";
import { useDeed } from "../kit/answers/use-deed";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { Menu, type MenuItem } from "../kit/Menu";

type Props = {
  id: string;
  name: string;
  email: string;
  may: { readonly export: boolean; readonly erase: boolean };
};

const refusals = {
  is_staff: "They work here, or are invited to. End that first, under Staff.",
  payment_under_way: "A payment of theirs is under way. It ends within the hour; try again then.",
  not_found: "This customer is gone already.",
};

/** What can be done with the whole of a customer. */
export function CustomerMenu({ id, name, email, may }: Props) {
  const [asking, setAsking] = useState(false);
  const router = useRouter();
  const toast = useToast();
  const { busy, run } = useDeed(eraseForGood, {
    ...{ done: "Forgotten. A last letter tells them.", refusals },
    onDone: () => router.push("/admin/customers"),
  });
  const take = async () => {
    const answer = await askForData({ id });
    if (!answer.ok) return toast(refusalToast(answer));
    toast({ text: "All that is held of them, as a file." });
    window.location.assign(answer.value.href);
  };
  const items: MenuItem[] = [
    { label: "Write to them", href: `mailto:${email}` },
    ...(may.export ? [{ label: "Export their data", onSelect: take }] : []),
    ...(may.erase
      ? (["line", { label: "Erase", tone: "danger", onSelect: () => setAsking(true) }] as const)
      : []),
  ];
  return (
    <>
      <Menu label={`More about ${name}`} items={items} />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Erase ${name} for good?`}
        confirm="Erase for good"
        tone="danger"
        busy={busy}
        onConfirm={() => run({ id })}
      >
        <p>
          Goes at once: account, sign-ins, addresses, baskets, saved products, notes, tags and letters. A last
          letter to {email} says so.
        </p>
        <p className="pt-2">
          Stays: invoices of paid orders, as long as tax law says, then blanked too; and digests that prove
          consent and keep “no letters” in force. Orders under way keep how to reach the buyer until they are
          finished. This cannot be taken back.
        </p>
      </ConfirmDialog>
    </>
  );
}
