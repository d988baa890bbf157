"use client";

import Link from "next/link";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { askForApproval } from "@/lib/campaigns/admin/actions";
import { useDeed } from "../../kit/answers/use-deed";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { sendRefusals } from "./send-refusals";

type Props = { id: string; version: number; approvers: readonly string[]; mayAsk: boolean };

/** Who can say yes, and a letter to them that asks for it; where nobody can, what to do. */
export function AskApproval({ id, version, approvers, mayAsk }: Props) {
  const { locale } = useShopFormat();
  const asking = useDeed(askForApproval, {
    done: ({ names }) =>
      `Asked ${list(names, locale, "conjunction")}. Each gets one letter about this version.`,
    refusals: sendRefusals,
  });
  if (approvers.length === 0)
    return (
      <Notice kind="notice" title="There is nobody who could.">
        Invite somebody who may send letters under{" "}
        <Link href="/admin/staff" prefetch={false} className="link">
          Staff
        </Link>
        , or let letters go without a second person under{" "}
        <Link href="/admin/settings/letters" prefetch={false} className="link">
          Settings
        </Link>
        .
      </Notice>
    );
  return (
    <>
      <p className="text-ink-soft">{list(approvers, locale, "disjunction")} can.</p>
      {mayAsk ? (
        <Button
          type="button"
          tone="quiet"
          className="justify-self-start max-sm:w-full"
          busy={asking.busy}
          onClick={() => asking.run({ id, version })}
        >
          Ask by letter
        </Button>
      ) : null}
    </>
  );
}

/** The names as a sentence has them; of many the first few. */
function list(names: readonly string[], locale: string, type: Intl.ListFormatOptions["type"]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  return new Intl.ListFormat(locale, { type }).format(shown);
}
