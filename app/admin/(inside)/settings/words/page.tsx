import { Editable } from "@/components/admin/kit/form/Editable";
import { PageHead } from "@/components/admin/kit/PageHead";
import { AboutForm } from "@/components/admin/settings/AboutForm";
import { HomeForm } from "@/components/admin/settings/HomeForm";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getAboutEditor, getHomeEditor } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Home and about" };

export const instant = false;

export default async function Words() {
  const [home, about] = await Promise.all([getHomeEditor(), getAboutEditor()]);
  return (
    <>
      <PageHead title="Home and about" back={allSettings} />
      <SettingsNav here="words" />
      <Editable may={home.editable}>
        <div className="grid gap-8">
          <HomeForm saved={home.saved} />
          <AboutForm saved={about.saved} />
        </div>
      </Editable>
    </>
  );
}
