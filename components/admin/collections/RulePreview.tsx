"use client";

import { useEffect, useState } from "react";
import { previewCollectionRules } from "@/lib/catalogue/admin/collections/actions";
import type { CollectionForm, RulePreview as Preview } from "@/lib/catalogue/admin/collections/types";
import { useShopFormat } from "../kit/format/ShopFormat";
import { Thumbnail } from "../products/pictures/Thumbnail";

/** Which products a rule holds while it is being written: how many, and the first twelve. */
export function RulePreview({ match, conditions }: Pick<CollectionForm, "match" | "conditions">) {
  const { locale } = useShopFormat();
  const [shown, setShown] = useState<Preview | null>(null);
  const finished = conditions.filter(({ value }) => value.trim() !== "");
  const wanted = JSON.stringify({ match, conditions: finished });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask(wanted).catch(() => null);
      if (current) setShown(answer?.ok ? answer.value : null);
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  if (!shown) return null;
  return (
    <section aria-label="What the rule holds" className="rounded-m bg-surface p-3">
      <p role="status" className="text-sm font-medium">
        {shown.count === 0
          ? "No product meets this."
          : shown.count === 1
            ? "One product meets this."
            : `${shown.count.toLocaleString(locale)} products meet this.`}
      </p>
      {shown.first.length > 0 ? (
        <ul className="grid gap-2 pt-3 sm:grid-cols-2 xl:grid-cols-3">
          {shown.first.map(({ id, title, pictureKey }) => (
            <li key={id} className="flex min-w-0 items-center gap-2 text-sm">
              <Thumbnail pictureKey={pictureKey} />
              <span className="truncate">{title}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

async function ask(wanted: string) {
  const rules: Pick<CollectionForm, "match" | "conditions"> = JSON.parse(wanted);
  return rules.conditions.length > 0 ? previewCollectionRules(rules) : null;
}
