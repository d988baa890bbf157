import { PageHead } from "@/components/admin/kit/PageHead";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { LettersCard } from "@/components/admin/recovery/LettersCard";
import { MonthsCard } from "@/components/admin/recovery/MonthsCard";
import { OutcomeTiles } from "@/components/admin/recovery/OutcomeTiles";
import { RecoveryForm } from "@/components/admin/recovery/RecoveryForm";
import { getRecovery } from "@/lib/recovery/admin/loaders";

export const metadata = { title: "Baskets left behind" };
export const instant = false;

export default async function Recovery() {
  const { months, whole, letters, verdict, saved, editable, discounts } = await getRecovery();
  return (
    <>
      <PageHead
        title="Baskets left behind"
        badges={<StateBadge tone={saved.on ? "success" : "plain"}>{saved.on ? "On" : "Off"}</StateBadge>}
      >
        Reminders to people who asked for them at the checkout or among their letters, and to nobody else.
      </PageHead>
      <div className="grid gap-6">
        <OutcomeTiles whole={whole} />
        {months.length > 0 ? <MonthsCard months={months} verdict={verdict} /> : null}
        {letters.length > 0 ? <LettersCard letters={letters} /> : null}
        <RecoveryForm saved={saved} editable={editable} discounts={discounts} />
      </div>
    </>
  );
}
