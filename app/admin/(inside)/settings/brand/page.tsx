import { Editable } from "@/components/admin/kit/form/Editable";
import { PageHead } from "@/components/admin/kit/PageHead";
import { BrandForm } from "@/components/admin/settings/brand/BrandForm";
import { FaceSamples } from "@/components/admin/settings/brand/FaceSamples";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getBrandEditor } from "@/lib/shop/admin/loaders";

export const metadata = { title: "Brand" };

export const instant = false;

export default async function Brand() {
  const { saved, seller, defaults, faces, faceRules, editable } = await getBrandEditor();
  return (
    <>
      <FaceSamples rules={faceRules} />
      <PageHead title="Brand" back={allSettings} />
      <SettingsNav here="brand" />
      <Editable may={editable}>
        <BrandForm
          saved={saved}
          defaults={defaults}
          faces={faces}
          person={seller.personName}
          editable={editable}
        />
      </Editable>
    </>
  );
}
