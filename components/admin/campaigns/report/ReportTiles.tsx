import type { CampaignReport } from "@/lib/campaigns/admin/types";
import { Money } from "../../kit/format/Money";
import { StatTile } from "../../kit/StatTile";
import { shareWords } from "./share-words";

type Props = { report: CampaignReport; locale: string };

/** What came of a letter, in figures of people. */
export function ReportTiles({ report: { people, bought }, locale }: Props) {
  const { sent, delivered, bounced, complained, clicked, unsubscribed } = people;
  const number = (value: number) => value.toLocaleString(locale);
  const of = (some: number) => (sent > 0 ? `${shareWords(some / sent, locale)} of those sent` : undefined);
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(10rem,1fr))] gap-3">
      <StatTile label="Sent" value={number(sent)} />
      <StatTile label="Delivered" value={number(delivered)} hint={of(delivered)} />
      <StatTile label="Followed a link" value={number(clicked)} hint={of(clicked)} />
      <StatTile label="Bought" value={number(bought.buyers)} hint={of(bought.buyers)} />
      <StatTile
        label="Money"
        value={<Money amount={bought.money} />}
        hint={`${number(bought.orders)} ${bought.orders === 1 ? "order" : "orders"}, less refunds`}
      />
      <StatTile label="Unsubscribed" value={number(unsubscribed)} hint={of(unsubscribed)} />
      <StatTile
        label="Came back"
        value={number(bounced)}
        hint={of(bounced)}
        tone={bounced > sent * 0.02 ? "notice" : "plain"}
      />
      <StatTile
        label="Called it spam"
        value={number(complained)}
        hint={of(complained)}
        tone={complained > sent * 0.001 ? "danger" : "plain"}
      />
    </div>
  );
}
