import { pointWords, shareWords } from "@/components/admin/campaigns/report/share-words";
import { Card } from "@/components/admin/kit/Card";
import { Facts } from "@/components/admin/kit/Facts";
import { Money } from "@/components/admin/kit/format/Money";
import type { FlowEditor, FlowFigures } from "@/lib/flows/admin/types";
import { endingWords, reasonWords } from "../words/ending-words";

type Props = Pick<FlowEditor, "brought" | "reasons"> & { figures: FlowFigures; locale: string };

/** What came of a flow: who is in it, what readers bought, and the same of the held-out. */
export function FiguresCard({ figures, brought, reasons, locale }: Props) {
  const { inIt, written, followed, treated, held, money } = figures;
  const number = (value: number) => value.toLocaleString(locale);
  const part = (some: number, of: number) =>
    of > 0 ? `${number(some)} of ${number(of)} (${shareWords(some / of, locale)})` : "–";
  const share = ({ people, bought }: FlowFigures["treated"]) => part(bought, people);
  return (
    <Card title="What came of it">
      <Facts
        items={[
          { label: "In it now", value: number(inIt) },
          { label: "Written to", value: number(written) },
          { label: "Followed a link", value: part(followed, written) },
          { label: "Bought within 30 days", value: share(treated) },
          { label: "Their orders came to", value: <Money amount={money} /> },
          { label: "Held out, bought", value: share(held) },
        ]}
      />
      <p className="pt-3 text-xs text-ink-soft">
        {brought
          ? `${brought.low > 0 || brought.high < 0 ? "The letters made a difference" : "This may be chance"}: ${pointWords(brought.by, locale)} percentage points, between ${pointWords(brought.low, locale)} and ${pointWords(brought.high, locale)} in 95 of 100 such cases.`
          : "What the letters themselves brought can be said once a hundred people are in each group and ten of them bought. The money alone is no proof: many would have bought anyway."}
      </p>
      <Reasons title="Out of it" items={reasons.endings.map((one) => [endingWords(one.ending), one.count])} />
      <Reasons
        title="Letters left out, because they"
        items={reasons.skipped.map((one) => [reasonWords(one.reason), one.count])}
      />
    </Card>
  );
}

function Reasons({ title, items }: { title: string; items: readonly (readonly [string, number])[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3 className="pt-4 pb-1 text-sm font-medium">{title}</h3>
      <Facts items={items.map(([label, value]) => ({ label, value }))} />
    </>
  );
}
