import { PageHead } from "@/components/admin/kit/PageHead";
import { LetterGallery } from "@/components/admin/letters/LetterGallery";
import { SettingsNav } from "@/components/admin/settings/SettingsNav";
import { allSettings } from "@/components/admin/settings/settings-pages";
import { getLetterGallery } from "@/lib/mail/automatic/loaders";

export const metadata = { title: "Automatic letters" };
export const instant = false;

export default async function AutomaticLetters() {
  const letters = await getLetterGallery();
  return (
    <>
      <PageHead title="Automatic letters" back={allSettings}>
        Every letter the shop can send. Facts are fixed, words are yours; some can be switched off.
      </PageHead>
      <SettingsNav here="automatic-letters" />
      <LetterGallery letters={letters} />
    </>
  );
}
