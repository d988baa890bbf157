"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { refusalWords } from "@/components/admin/kit/answers/refusal-words";
import { weigh } from "@/lib/payments/admin/actions";
import type { Unearned } from "@/lib/payments/refunds/unearned/types";
import { parseAmount } from "@/lib/values/parse-amount";

type Pieces = { readonly lines: { orderLineId: string; quantity: number }[]; readonly delivery: boolean };
type What = { kind: "lines"; lines: Pieces["lines"]; delivery: boolean } | { kind: "amount"; amount: number };

type Found = {
  readonly of: string;
  readonly amount: number | null;
  readonly unearned: Unearned | null;
  readonly trouble: string | null;
};

const refusals = {
  too_much: "That is more than is left of this order.",
  no_such_pieces: "That is more than is left of this order.",
};

/** What a refund comes to while it is put together, asked of the server a moment after the last change. */
export function useRefundSum(orderId: string, currency: string, pieces: Pieces | null, plain: string) {
  const [found, setFound] = useState<Found | null>(null);
  const typed = pieces ? null : parseAmount(plain, currency);
  const what: What | null = pieces
    ? { kind: "lines", ...pieces }
    : typed
      ? { kind: "amount", amount: typed }
      : null;
  const of = JSON.stringify(what);
  const ask = useEffectEvent(async () => (what ? weigh({ orderId, what }) : null));
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask().catch(() => null);
      if (!current || !answer) return;
      setFound(
        answer.ok
          ? {
              of,
              amount: answer.value.amount > 0 ? answer.value.amount : null,
              unearned: answer.value.unearned,
              trouble: null,
            }
          : { of, amount: null, unearned: null, trouble: refusalWords(answer, refusals) },
      );
    }, 200);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [of]);
  const known = what !== null && found?.of === of;
  return {
    what,
    amount: known ? found.amount : null,
    unearned: known ? found.unearned : null,
    trouble: known ? found.trouble : null,
    weighing: what !== null && !known,
  };
}
