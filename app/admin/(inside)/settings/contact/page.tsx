import { Editable } from "@/components/admin/kit/form/Editable";
import { PageHead } from "@/components/admin/kit/PageHead";
import { SellerForm } from "@/components/admin/settings/SellerForm";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getSellerEditor } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Contact" };

export const instant = false;

export default async function Contact() {
  const { saved, editable } = await getSellerEditor();
  return (
    <>
      <PageHead title="Contact" back={allSettings} />
      <SettingsNav here="contact" />
      <Editable may={editable}>
        <SellerForm saved={saved} />
      </Editable>
    </>
  );
}
