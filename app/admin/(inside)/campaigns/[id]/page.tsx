import { notFound, redirect } from "next/navigation";
import { ArchiveCard } from "@/components/admin/campaigns/report/ArchiveCard";
import { HoldoutCard } from "@/components/admin/campaigns/report/HoldoutCard";
import { LinksCard } from "@/components/admin/campaigns/report/LinksCard";
import { ProgressCard } from "@/components/admin/campaigns/report/ProgressCard";
import { RefusedCard } from "@/components/admin/campaigns/report/RefusedCard";
import { ReportTiles } from "@/components/admin/campaigns/report/ReportTiles";
import { TrialCard } from "@/components/admin/campaigns/report/TrialCard";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { When } from "@/components/admin/kit/format/When";
import { LiveRefresh } from "@/components/admin/kit/live/LiveRefresh";
import { History } from "@/components/admin/staff/history/History";
import { getCampaignReport } from "@/lib/campaigns/admin/loaders";
import { getShop, getShopUrl } from "@/lib/shop/loaders";
import { getHistory } from "@/lib/staff/activity/loaders";

export const metadata = { title: "Campaign" };
export const instant = false;

export default async function Campaign({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = await getCampaignReport(id);
  if (!found) notFound();
  const { progress, report, countedAt, holdout, trial, archive, winner, winnerAt, trialRule, close } = found;
  const { mayWrite, maySend } = found;
  if (progress.state === "draft") redirect(`/admin/campaigns/${id}/write`);
  const [{ money }, history] = await Promise.all([getShop(), getHistory("campaign", id)]);
  const { locale } = money;
  return (
    <>
      <LiveRefresh types={["campaign_moved"]} />
      <Columns
        main={
          <>
            <ProgressCard id={id} given={progress} maySend={maySend} />
            {report ? (
              <>
                <ReportTiles report={report} locale={locale} />
                <LinksCard report={report} locale={locale} shopUrl={getShopUrl()} />
                {report.holdout && holdout ? (
                  <HoldoutCard groups={report.holdout} differences={holdout} locale={locale} />
                ) : null}
                {report.trial ? (
                  <TrialCard
                    figures={report.trial}
                    difference={trial}
                    rule={trialRule}
                    winner={winner}
                    winnerAt={winnerAt}
                    close={close}
                    locale={locale}
                  />
                ) : null}
              </>
            ) : null}
          </>
        }
        side={
          <>
            {report ? <RefusedCard report={report} locale={locale} /> : null}
            {report ? <ArchiveCard id={id} {...archive} mayWrite={mayWrite} /> : null}
            {report ? (
              <Card title="How purchases are counted">
                <p className="text-sm text-ink-soft">
                  Paid orders of the same address or customer within seven days of following a link. Who
                  followed links of several letters counts for the last one. Some would have bought anyway: a
                  held-out group shows how many.
                </p>
                {countedAt ? (
                  <p className="pt-2 text-sm text-ink-soft">
                    With so many readers all of it is counted every few minutes, later more rarely: last{" "}
                    <When at={countedAt} />.
                  </p>
                ) : null}
              </Card>
            ) : null}
            <History id={id} entries={history} />
          </>
        }
      />
    </>
  );
}
