"use client";

import { useEffect, useState } from "react";
import { describeDiscount } from "@/lib/discounts/admin/actions";
import type { DiscountForm } from "@/lib/discounts/admin/types";
import { Card } from "../kit/Card";

/** The offer in plain words, a moment after the last change. */
export function Summary({ value, saved }: { value: DiscountForm; saved: string | null }) {
  const [words, setWords] = useState(saved);
  const text = JSON.stringify(value);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await describeDiscount(JSON.parse(text)).catch(() => null);
      if (current && answer) setWords(answer.ok ? answer.value : null);
    }, 350);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <Card title="In plain words">
      <p className="text-sm" aria-live="polite" data-testid="summary">
        {words ?? (
          <span className="text-ink-soft">
            It says here what the offer gives, once all of it is filled in.
          </span>
        )}
      </p>
    </Card>
  );
}
