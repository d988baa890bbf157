import { PageHead } from "@/components/admin/kit/PageHead";
import { NewsletterForm } from "@/components/admin/settings/NewsletterForm";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getNewsletterEditor } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Newsletter" };
export const instant = false;

export default async function Letters() {
  const { saved } = await getNewsletterEditor();
  return (
    <>
      <PageHead title="Newsletter" back={allSettings} />
      <SettingsNav here="letters" />
      <NewsletterForm saved={saved} />
    </>
  );
}
