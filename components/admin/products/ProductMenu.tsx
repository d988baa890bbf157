"use client";

import { Archive, Copy, ExternalLink, Trash2, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import {
  archiveProducts,
  copyProduct,
  deleteProduct,
  draftProducts,
  undoProductStatus,
} from "@/lib/catalogue/admin/products/actions";
import { refusalWords } from "../kit/answers/refusal-words";
import { useToast } from "../kit/answers/Toaster";
import { ConfirmDialog } from "../kit/ConfirmDialog";
import { Menu, type MenuItem } from "../kit/Menu";
import { useGo } from "../kit/use-go";

type Props = {
  id: string;
  handle: string;
  title: string;
  status: "draft" | "active" | "archived";
  shown: boolean;
};

/** What can be done with a whole product. */
export function ProductMenu({ id, handle, title, status, shown }: Props) {
  const go = useGo();
  const router = useRouter();
  const toast = useToast();
  const [deleting, setDeleting] = useState(false);
  const [busy, setBusy] = useState(false);

  const copy = async () => {
    const answer = await copyProduct({ id });
    if (!answer.ok) return toast({ text: refusalWords(answer), tone: "danger" });
    toast({ text: "This is the copy: a draft until you show it." });
    go(`/admin/products/${answer.value.id}`);
  };
  const move = async (action: typeof archiveProducts, text: string) => {
    const answer = await action({ selection: { ids: [id] } });
    if (!answer.ok) return toast({ text: refusalWords(answer), tone: "danger" });
    const { undo } = answer.value;
    toast({
      text,
      ...(undo
        ? {
            undo: async () => {
              await undoProductStatus({ token: undo });
              router.refresh();
            },
          }
        : {}),
    });
    router.refresh();
  };
  const remove = async () => {
    setBusy(true);
    const answer = await deleteProduct({ id });
    setBusy(false);
    setDeleting(false);
    if (!answer.ok)
      return toast({
        text: refusalWords(answer, { not_a_draft: "Only drafts that were never sold can be deleted." }),
        tone: "danger",
      });
    toast({ text: `“${answer.value.title}” is deleted.` });
    go("/admin/products");
  };
  const items: MenuItem[] = [
    ...(shown
      ? [
          {
            label: "See it in the shop",
            href: `/products/${handle}`,
            newTab: true,
            icon: <ExternalLink className="size-4" />,
          },
        ]
      : []),
    { label: "Duplicate", onSelect: () => void copy(), icon: <Copy className="size-4" /> },
    status === "archived"
      ? {
          label: "Take out of the archive",
          onSelect: () => void move(draftProducts, "It is a draft again."),
          icon: <Undo2 className="size-4" />,
        }
      : {
          label: "Archive",
          onSelect: () => void move(archiveProducts, "It is in the archive."),
          icon: <Archive className="size-4" />,
        },
    ...(status === "draft"
      ? ([
          "line",
          {
            label: "Delete",
            tone: "danger",
            onSelect: () => setDeleting(true),
            icon: <Trash2 className="size-4" />,
          },
        ] as MenuItem[])
      : []),
  ];
  return (
    <>
      <Menu label="More for this product" items={items} />
      <ConfirmDialog
        open={deleting}
        onOpenChange={setDeleting}
        title="Delete this draft?"
        confirm="Delete for good"
        tone="danger"
        busy={busy}
        onConfirm={() => void remove()}
      >
        “{title}” goes with its variants, prices and pieces. This cannot be taken back.
      </ConfirmDialog>
    </>
  );
}
