import { LinkButton } from "@/components/ui/LinkButton";
import type { LetterPreview } from "@/lib/mail/automatic/types";
import { Card } from "../kit/Card";
import { PreviewCard } from "./preview/PreviewCard";

type Props = {
  fixed: string | undefined;
  /** Where its words are written. */
  place: { readonly label: string; readonly href: string };
  preview: LetterPreview;
};

/** A letter whose words are written elsewhere: the way there, and an example on its sheet. */
export function WrittenLetter({ fixed, place, preview }: Props) {
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <Card title="Words">
        <div className="grid justify-items-start gap-4 text-sm">
          <p>
            Its words are written under {place.label}, each letter for itself. {fixed}
          </p>
          <LinkButton href={place.href} tone="quiet">
            To {place.label.toLowerCase()}
          </LinkButton>
        </div>
      </Card>
      <PreviewCard shown={preview} hint="An example: nobody wrote these words." />
    </div>
  );
}
