"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import {
  addCollectionMembers,
  moveCollectionMember,
  removeCollectionMembers,
} from "@/lib/catalogue/admin/collections/actions";
import type { CollectionMember } from "@/lib/catalogue/admin/collections/types";
import { searchProducts } from "@/lib/catalogue/admin/products/actions";
import type { Answer } from "@/lib/staff/types";
import { refusalWords } from "../kit/answers/refusal-words";
import { useToast } from "../kit/answers/Toaster";
import { Combobox } from "../kit/Combobox";
import { Money } from "../kit/format/Money";
import { RemoveButton } from "../kit/RemoveButton";
import { StateBadge } from "../kit/StateBadge";
import { Thumbnail } from "../products/pictures/Thumbnail";
import { Sortable } from "../products/Sortable";
import { moved } from "../products/variants/variant-matrix";

type Props = { id: string; members: readonly CollectionMember[]; total: number };

/** The products of a collection by hand: found by typing, put in order by dragging. Each change is saved at once. */
export function Members({ id, members, total }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [order, setOrder] = useState<readonly CollectionMember[] | null>(null);
  const [seen, setSeen] = useState(members);
  if (seen !== members) {
    setSeen(members);
    setOrder(null);
  }
  const shown = order ?? members;
  const tell = (answer: Answer<unknown>, text: string, undo?: () => Promise<unknown>) => {
    if (answer.ok) toast({ text, ...(undo ? { undo } : {}) });
    else {
      setOrder(null);
      toast({ text: refusalWords(answer), tone: "danger" });
    }
    router.refresh();
  };
  const move = async (from: number, to: number) => {
    const next = moved(shown, from, to);
    setOrder(next);
    const productId = shown[from]?.id ?? "";
    tell(await moveCollectionMember({ id, productId, after: next[to - 1]?.id ?? null }), "Order saved.");
  };
  const remove = async ({ id: productId, title }: CollectionMember, at: number) => {
    setOrder(shown.filter((member) => member.id !== productId));
    const answer = await removeCollectionMembers({ id, productIds: [productId] });
    tell(answer, `${title} is out.`, async () => {
      await addCollectionMembers({ id, productIds: [productId] });
      await moveCollectionMember({ id, productId, after: shown[at - 1]?.id ?? null });
      router.refresh();
    });
  };
  return (
    <div className="grid gap-3 pt-4">
      <Combobox
        label="Add a product"
        placeholder="Add a product: type its name or SKU"
        load={async (text) => {
          const answer = await searchProducts({ text });
          const inside = new Set(shown.map((member) => member.id));
          return answer.ok
            ? answer.value.map((product) => ({
                value: product.id,
                label: product.title,
                disabled: inside.has(product.id),
                ...(inside.has(product.id) ? { hint: "is in it" } : {}),
              }))
            : [];
        }}
        onPick={async ({ value, label }) =>
          tell(await addCollectionMembers({ id, productIds: [value] }), `${label} is in.`)
        }
      />
      {shown.length === 0 ? (
        <p className="py-4 text-center text-sm text-ink-soft">Nothing is in it yet.</p>
      ) : (
        <Sortable
          label="Products in order"
          items={shown.map((member) => ({ ...member, name: member.title }))}
          onMove={(from, to) => void move(from, to)}
          className="grid"
          itemClassName="border-b bg-raised last:border-b-0"
        >
          {(member, handle, index) => (
            <div className="flex items-center gap-2 py-1.5">
              {handle}
              <span className="w-6 text-right text-xs text-ink-soft tabular-nums">{index + 1}</span>
              <Thumbnail pictureKey={member.pictureKey} />
              <Link
                href={`/admin/products/${member.id}`}
                prefetch={false}
                className="min-w-0 grow truncate text-sm font-medium hover:underline"
              >
                {member.title}
              </Link>
              {member.status === "active" ? null : <StateBadge>{member.status}</StateBadge>}
              <span className="text-sm text-ink-soft max-sm:hidden">
                <Money amount={member.minPrice} />
              </span>
              <RemoveButton
                small
                label={`Take ${member.title} out`}
                onPress={() => void remove(member, index)}
              />
            </div>
          )}
        </Sortable>
      )}
      {total > members.length ? (
        <p className="text-xs text-ink-soft">
          The first {members.length} of {total} are shown; the others follow in their order.
        </p>
      ) : null}
    </div>
  );
}
