import { Editable } from "@/components/admin/kit/form/Editable";
import { PageHead } from "@/components/admin/kit/PageHead";
import { LimitsForm, ReturnsForm } from "@/components/admin/settings/RulesForms";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getLimitsEditor, getReturnsEditor } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Returns and limits" };

export const instant = false;

export default async function Rules() {
  const [returns, limits] = await Promise.all([getReturnsEditor(), getLimitsEditor()]);
  return (
    <>
      <PageHead title="Returns and limits" back={allSettings} />
      <SettingsNav here="rules" />
      <Editable may={returns.editable}>
        <div className="grid gap-6">
          <ReturnsForm saved={returns.saved} />
          <LimitsForm saved={limits.saved} />
        </div>
      </Editable>
    </>
  );
}
