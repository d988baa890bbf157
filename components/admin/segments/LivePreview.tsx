"use client";

import clsx from "clsx";
import { useEffect, useState } from "react";
import { previewSegment } from "@/lib/segments/admin/actions";
import type { RuleGroup, RulePreview } from "@/lib/segments/admin/types";
import { Card } from "../kit/Card";
import { Money } from "../kit/format/Money";
import { useShopFormat } from "../kit/format/ShopFormat";
import { isComplete } from "./rule/is-complete";

type Props = { rule: RuleGroup; seesCustomers: boolean };
/** What was found, and of which rule: it stays while the next is counted, and is seen to be of the one before. */
type Shown = { readonly of: string; readonly found: RulePreview | null } | null;

/** Whom a rule means while it is being written: how many of all, and ten of them. */
export function LivePreview({ rule, seesCustomers }: Props) {
  const { locale } = useShopFormat();
  const [shown, setShown] = useState<Shown>(null);
  const complete = isComplete(rule);
  const wanted = JSON.stringify(rule);
  useEffect(() => {
    if (!complete) return;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await previewSegment({ rule: JSON.parse(wanted) }).catch(() => null);
      if (current) setShown({ of: wanted, found: answer?.ok ? answer.value : null });
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted, complete]);
  const preview = shown?.found ?? null;
  const counting = complete && shown?.of !== wanted;
  return (
    <Card title="Whom it means now">
      <div role="status" aria-busy={counting} className={clsx(counting && "opacity-60")}>
        {!complete ? (
          <p className="text-sm text-ink-soft">Finish each condition to see whom they mean.</p>
        ) : preview ? (
          <CountWords preview={preview} locale={locale} />
        ) : (
          <p className="text-sm text-ink-soft">
            {counting ? "Counting …" : "It could not be counted. Change the rule or load the page anew."}
          </p>
        )}
      </div>
      {complete && preview && preview.sample.length > 0 ? (
        <div className={clsx(counting && "opacity-60")}>
          <h3 className="pt-4 pb-1 text-sm font-medium">
            {preview.count > preview.sample.length ? `${preview.sample.length} of them` : "All of them"}
          </h3>
          <ul className="grid divide-y text-sm">
            {preview.sample.map(({ id, name, email, orders, spent }) => (
              <li key={id} className="flex items-baseline justify-between gap-3 py-1.5">
                <a
                  href={`/admin/customers/${id}`}
                  target="_blank"
                  rel="noreferrer"
                  className="min-w-0 truncate hover:underline"
                >
                  {name ?? email}
                </a>
                <span className="shrink-0 text-xs text-ink-soft tabular-nums">
                  {orders}× · <Money amount={spent} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {seesCustomers ? null : (
        <p className="pt-2 text-xs text-ink-soft">Your role sees how many there are, not who.</p>
      )}
    </Card>
  );
}

function CountWords({ preview, locale }: { preview: RulePreview; locale: string }) {
  const { count, total, lookedAt } = preview;
  const number = (value: number) => value.toLocaleString(locale);
  const few = lookedAt !== null && count === 0;
  return (
    <>
      <p>
        {lookedAt !== null && !few ? <span className="text-sm text-ink-soft">about </span> : null}
        <span className="text-2xl font-semibold tabular-nums">{few ? "Few, if any," : number(count)}</span>{" "}
        <span className="text-sm text-ink-soft">
          of {number(total)} {total === 1 ? "customer" : "customers"}
          {total > 0 && !few ? ` (${share(preview, locale)})` : ""}
        </span>
      </p>
      {lookedAt === null ? null : (
        <p className="pt-1 text-xs text-ink-soft">
          Estimated from {number(lookedAt)} of them, because counting all takes longer for this rule. The list
          itself is exact once it is saved.
        </p>
      )}
    </>
  );
}

function share({ count, total }: RulePreview, locale: string): string {
  return (count / total).toLocaleString(locale, { style: "percent", maximumSignificantDigits: 2 });
}
