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
  // What was pressed shows at once, until the page itself knows it; a refusal takes it back.
  const [asked, setAsked] = useState<boolean | null>(null);
  const [known, setKnown] = useState(slug);
  if (known !== slug) {
    setKnown(slug);
    setAsked(null);
  }
  return (
    <Card title="In the public archive">
      <div className="grid gap-3">
        <Checkbox
          label="Show it to everybody"
          hint="Without anything personal: the words for unknown readers stand there instead."
          checked={asked ?? slug !== null}
          disabled={!mayWrite || busy}
          onChange={async ({ target }) => {
            setAsked(target.checked);
            if (!(await run({ id, shown: target.checked, vouchers }))) setAsked(null);
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
