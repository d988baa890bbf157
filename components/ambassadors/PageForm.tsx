import { ProductPicture } from "@/components/catalogue/ProductPicture";
import { Button } from "@/components/ui/Button";
import { Checkbox } from "@/components/ui/Checkbox";
import { Field } from "@/components/ui/Field";
import { Textarea } from "@/components/ui/Textarea";
import type { AmbassadorHome } from "@/lib/referrals/ambassadors/types";

type Props = Pick<AmbassadorHome, "typed" | "faults" | "picture"> & {
  /** What was wrong with the picture, and with the goods. */
  pictureFault: string | null;
  goodsFault: string | null;
};

/** What stands on an ambassador's page: words, a picture and goods. It is shown once somebody of the shop has read it. */
export function PageForm({ typed, faults, picture, pictureFault, goodsFault }: Props) {
  return (
    <form
      action="/account/ambassador/save"
      method="post"
      encType="multipart/form-data"
      noValidate
      className="space-y-5"
    >
      <Field
        id="words"
        label="Your own words"
        hint="What you have found yourself. No prices: they change."
        error={faults.words ?? null}
        required
      >
        {(wiring) => (
          <Textarea {...wiring} name="words" rows={6} maxLength={800} defaultValue={typed.words} />
        )}
      </Field>
      <Field
        id="goods"
        label="Goods you chose"
        hint="Their addresses in this shop, one a line, six at most."
        error={goodsFault ?? faults.goods ?? null}
        optional
      >
        {(wiring) => <Textarea {...wiring} name="goods" rows={4} defaultValue={typed.goods} />}
      </Field>
      <Field
        id="picture"
        label="A picture"
        hint="Of you, or of yours with what you bought: JPEG, PNG, WebP or AVIF, 10 MB at most. You have to be allowed to show it."
        error={pictureFault}
        optional
      >
        {(wiring) => (
          <input
            {...wiring}
            name="picture"
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif"
            className="block w-full text-sm file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-(--radius-m) file:border file:border-line file:bg-raised file:px-4 file:text-ink"
          />
        )}
      </Field>
      {picture ? (
        <div className="flex items-center gap-4">
          <ProductPicture picture={picture} sizes={96} silent className="size-24 rounded-m" />
          <Checkbox name="drop_picture" value="yes" label="Leave this picture out" />
        </div>
      ) : null}
      <Button>Send it to be read</Button>
    </form>
  );
}
