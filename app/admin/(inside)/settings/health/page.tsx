import { PageHead } from "@/components/admin/kit/PageHead";
import { StatTile } from "@/components/admin/kit/StatTile";
import { AskAgain } from "@/components/admin/settings/health/AskAgain";
import { HealthLists } from "@/components/admin/settings/health/HealthLists";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { Notice } from "@/components/ui/Notice";
import { getTroubledLetters } from "@/lib/mail/health/loaders";
import { getLateEvents } from "@/lib/payments/health/loaders";
import { getQueueHealth } from "@/lib/shop/health/loaders";

export const metadata = { title: "Health" };

export const instant = false;

export default async function Health() {
  const [queue, letters, events] = await Promise.all([
    getQueueHealth(),
    getTroubledLetters(),
    getLateEvents(),
  ]);
  const { counts, troubled, workers, editable } = queue;
  return (
    <>
      <PageHead title="Health" back={allSettings} actions={<AskAgain />} />
      <SettingsNav here="health" />
      <div className="grid gap-4">
        {workers === 0 ? (
          <Notice kind="danger" title="No worker is there">
            Letters, refunds and pictures wait until one is. `npm start` brings one along; the log is in
            DATA_DIR/logs.
          </Notice>
        ) : null}
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          <StatTile label="Workers" value={workers} />
          <StatTile label="Running" value={counts.running} />
          <StatTile
            label="Waiting"
            value={counts.due}
            hint={
              counts.due > 0 ? `the oldest for ${counts.oldestDueSeconds} s` : `${counts.later} for later`
            }
          />
          <StatTile
            label="Given up"
            value={counts.failed}
            {...(counts.failed > 0 ? { tone: "danger" as const } : {})}
          />
        </div>
        <HealthLists jobs={troubled} letters={letters} events={events} editable={editable} />
      </div>
    </>
  );
}
