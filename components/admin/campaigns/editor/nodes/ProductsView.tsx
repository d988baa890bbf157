"use client";

import { limits } from "@/lib/campaigns/content/types";
import { searchProducts } from "@/lib/campaigns/writing/actions";
import { Combobox } from "../../../kit/Combobox";
import { useLooks } from "../looks";
import { BlockFrame } from "./BlockFrame";
import type { BlockViewProps } from "./block-node";
import { ProductPiece } from "./ProductPiece";

/** Products side by side, each as the catalogue has it at the moment. */
export function ProductsView({ node, updateAttributes, ...rest }: BlockViewProps) {
  const { remember } = useLooks();
  const ids = (node.attrs as { ids: string[] }).ids;
  const set = (next: readonly string[]) => updateAttributes({ ids: [...next] });
  const swap = (at: number, to: number) => {
    const next = [...ids];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(to, 0, moved);
    set(next);
  };
  const load = async (text: string) => {
    const answer = await searchProducts({ text });
    if (!answer.ok) return [];
    remember(answer.value);
    return answer.value.map(({ id, title, fault }) => ({
      ...{ value: id, label: title, disabled: ids.includes(id) },
      ...(fault === "sold_out" ? { hint: "sold out" } : {}),
    }));
  };
  return (
    <BlockFrame of={rest} label="Products">
      {ids.length > 0 ? (
        <ul className="grid grid-cols-2 gap-x-5 gap-y-4">
          {ids.map((id, at) => (
            <ProductPiece
              key={id}
              id={id}
              onEarlier={at > 0 ? () => swap(at, at - 1) : null}
              onRemove={() => set(ids.filter((one) => one !== id))}
            />
          ))}
        </ul>
      ) : null}
      {ids.length < limits.products ? (
        <div
          className={
            ids.length > 0
              ? "hidden pt-3 group-focus-within/block:block group-data-selected/block:block group-hover/block:block"
              : "rounded-m border border-dashed border-control bg-surface p-4"
          }
        >
          <Combobox
            label="Add a product"
            placeholder={ids.length > 0 ? "Add another product" : "Which product? Type its name"}
            load={load}
            onPick={({ value }) => set([...ids, value])}
          />
        </div>
      ) : null}
    </BlockFrame>
  );
}
