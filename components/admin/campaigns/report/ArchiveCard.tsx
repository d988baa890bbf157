"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/Checkbox";
import { showLetter } from "@/lib/campaigns/admin/actions";
import { useDeed } from "../../kit/answers/use-deed";
import { Card } from "../../kit/Card";

type Props = {
  id: string;
  slug: string | null;
  vouchers: boolean;
  hasVoucher: boolean;
  mayWrite: boolean;
};

/** Whether the letter stands in the public archive. */
export function ArchiveCard({ id, slug, vouchers, hasVoucher, mayWrite }: Props) {
  const { busy, run } = useDeed(showLetter, {
    done: ({ slug: now }) => (now ? "It stands in the archive." : "It is not in the archive."),
    refusals: { not_sent: "It has not gone out yet." },
  });
  // What was pressed shows at once, and what is so when the answer is there.
  const [asked, setAsked] = useState(slug !== null);
  return (
    <Card title="In the public archive">
      <div className="grid gap-3">
        <Checkbox
          label="Show it to everybody"
          hint="Without anything personal: the words for unknown readers stand there instead."
          checked={busy ? asked : slug !== null}
          disabled={!mayWrite || busy}
          onChange={({ target }) => {
            setAsked(target.checked);
            run({ id, shown: target.checked, vouchers });
          }}
        />
        {hasVoucher && slug !== null ? (
          <Checkbox
            label="Show its vouchers too"
            hint="Whoever comes by can use them then."
            checked={vouchers}
            disabled={!mayWrite || busy}
            onChange={({ target }) => run({ id, shown: true, vouchers: target.checked })}
          />
        ) : null}
        {slug ? (
          <a href={`/letters/${slug}`} className="justify-self-start text-sm underline underline-offset-2">
            Read it there
          </a>
        ) : null}
      </div>
    </Card>
  );
}
