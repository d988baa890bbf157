"use client";

import { ExternalLink, Trash2 } from "lucide-react";
import { useState } from "react";
import { removeCollection } from "@/lib/catalogue/admin/collections/actions";
import { refusalWords } from "../kit/answers/refusal-words";
import { useToast } from "../kit/answers/Toaster";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { Menu, type MenuItem } from "../kit/Menu";
import { useGo } from "../kit/use-go";

type Props = { id: string; handle: string; title: string; shown: boolean; products: number };

/** What can be done with a whole collection. */
export function CollectionMenu({ id, handle, title, shown, products }: Props) {
  const go = useGo();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const answer = await removeCollection({ id });
    setBusy(false);
    setAsking(false);
    if (!answer.ok) return toast({ text: refusalWords(answer), tone: "danger" });
    toast({ text: `“${title}” is deleted. Its products stay.` });
    go("/admin/collections");
  };
  const items: MenuItem[] = [
    ...(shown
      ? [
          {
            label: "See it in the shop",
            href: `/collections/${handle}`,
            newTab: true,
            icon: <ExternalLink className="size-4" />,
          },
        ]
      : []),
    {
      label: "Delete",
      tone: "danger" as const,
      onSelect: () => setAsking(true),
      icon: <Trash2 className="size-4" />,
    },
  ];
  return (
    <>
      <Menu label="More for this collection" items={items} />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Delete “${title}”?`}
        confirm="Delete for good"
        tone="danger"
        busy={busy}
        onConfirm={() => void remove()}
      >
        Its page and its order go; its {products} products stay.
      </ConfirmDialog>
    </>
  );
}
