"use client";

import Image from "next/image";
import { Button } from "@/components/ui/Button";
import { decideAmbassadorsPage } from "@/lib/referrals/admin/ambassadors/actions";
import type { AmbassadorDetail } from "@/lib/referrals/admin/ambassadors/types";
import { useAct } from "../kit/answers/use-act";
import { Card } from "../kit/Card";
import { When } from "../kit/format/When";
import { ReasonButton } from "./ReasonButton";

type Props = {
  title: string;
  page: NonNullable<AmbassadorDetail["live"]>;
  decides: boolean;
};

/** What an ambassador wrote for their page, as visitors would read it. */
export function PageReview({ title, page, decides }: Props) {
  const { busy, act } = useAct({ decided: "It waits no more: somebody decided, or they wrote it anew." });
  const { id, words, picture, goods, writtenAt } = page;
  return (
    <Card title={title}>
      <div className="grid gap-4 text-sm">
        {picture ? (
          <Image
            src={picture.src}
            alt={picture.alt}
            width={160}
            height={160}
            className="size-40 rounded-m object-cover"
          />
        ) : null}
        <p className="whitespace-pre-line wrap-anywhere">{words}</p>
        {goods.length > 0 ? (
          <p className="text-ink-soft">Goods: {goods.map((one) => one.title).join(", ")}</p>
        ) : null}
        <p className="text-xs text-ink-soft">
          Written <When at={writtenAt} within />
        </p>
        {decides ? (
          <div className="flex flex-wrap gap-2">
            <Button
              type="button"
              size="small"
              busy={busy}
              onClick={() => act(() => decideAmbassadorsPage({ id, reason: null }), "It is shown.")}
            >
              Show it
            </Button>
            <ReasonButton
              label="Do not show it"
              title="What stands in its way"
              description="What is shown now stays. They are told why, and can write anew."
              busy={busy}
              onSend={async (reason) =>
                (await act(() => decideAmbassadorsPage({ id, reason }), "They are told.")) !== null
              }
            />
          </div>
        ) : null}
      </div>
    </Card>
  );
}
