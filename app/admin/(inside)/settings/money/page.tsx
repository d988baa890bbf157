import { Editable } from "@/components/admin/kit/form/Editable";
import { PageHead } from "@/components/admin/kit/PageHead";
import { MoneyForm } from "@/components/admin/settings/money/MoneyForm";
import { moneyChoices } from "@/components/admin/settings/money/money-choices";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getMoneyEditor } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Money and time" };

export const instant = false;

export default async function Money() {
  const { saved, editable } = await getMoneyEditor();
  return (
    <>
      <PageHead title="Money and time" back={allSettings} />
      <SettingsNav here="money" />
      <Editable may={editable}>
        <MoneyForm saved={saved} now={new Date()} choices={moneyChoices(saved)} />
      </Editable>
    </>
  );
}
