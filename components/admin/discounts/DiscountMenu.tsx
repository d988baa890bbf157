"use client";

import { useRouter } from "next/navigation";
import { copyDiscount, switchOff, switchOn } from "@/lib/discounts/admin/actions";
import { refusalToast } from "../kit/answers/refusal-toast";
import { useToast } from "../kit/answers/Toaster";
import { Menu } from "../kit/Menu";
import { useGo } from "../kit/use-go";

type Props = { id: string; name: string; active: boolean };

/** What can be done with the whole of an offer. */
export function DiscountMenu({ id, name, active }: Props) {
  const router = useRouter();
  const go = useGo();
  const toast = useToast();
  const flip = async () => {
    const answer = await (active ? switchOff : switchOn)({ selection: { ids: [id] } });
    toast(answer.ok ? { text: active ? "Switched off." : "Switched on." } : refusalToast(answer));
    router.refresh();
  };
  const copy = async () => {
    const answer = await copyDiscount({ id });
    if (!answer.ok) return toast(refusalToast(answer));
    toast({ text: "Copied. The copy is off until you switch it on." });
    go(`/admin/discounts/${answer.value.id}`);
  };
  return (
    <Menu
      label={`More about ${name}`}
      items={[
        { label: active ? "Switch off" : "Switch on", onSelect: () => void flip() },
        { label: "Duplicate", onSelect: () => void copy() },
      ]}
    />
  );
}
