import { ChangesCard } from "@/components/admin/home/ChangesCard";
import { HomeTiles } from "@/components/admin/home/HomeTiles";
import { NeedsYouCard } from "@/components/admin/home/NeedsYouCard";
import { NoteVisit } from "@/components/admin/home/NoteVisit";
import { QuestionsCard } from "@/components/admin/home/QuestionsCard";
import { SalesCard } from "@/components/admin/home/SalesCard";
import { SetUpCard } from "@/components/admin/home/SetUpCard";
import { StockCard } from "@/components/admin/home/StockCard";
import { ToPackCard } from "@/components/admin/home/ToPackCard";
import { Columns } from "@/components/admin/kit/Columns";
import { LiveRefresh } from "@/components/admin/kit/live/LiveRefresh";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getHome } from "@/lib/insights/home/loaders";

export const instant = false;
export const metadata = { title: "Home" };

export default async function Home() {
  const { name, sales, toPack, stock, questions, needs, changes, setUp } = await getHome();
  return (
    <>
      <PageHead title={`Hello, ${name.split(" ")[0]}`} />
      <HomeTiles sales={sales} toPack={toPack} questions={questions} stock={stock} />
      <Columns
        main={
          <>
            {setUp ? <SetUpCard setUp={setUp} /> : null}
            {needs ? <NeedsYouCard needs={needs} /> : null}
            {toPack ? <ToPackCard toPack={toPack} /> : null}
            {sales ? <SalesCard sales={sales} /> : null}
            {questions ? <QuestionsCard questions={questions} /> : null}
          </>
        }
        side={
          <>
            {stock ? <StockCard stock={stock} /> : null}
            <ChangesCard changes={changes} />
          </>
        }
      />
      <NoteVisit />
      <LiveRefresh
        types={[
          "order_paid",
          "order_cancelled",
          "order_refunded",
          "parcel_shipped",
          "help_asked",
          "withdrawal_confirmed",
          "refund_failed",
          "exchange_lapsed",
          "dispute_opened",
          "dispute_closed",
        ]}
      />
    </>
  );
}
