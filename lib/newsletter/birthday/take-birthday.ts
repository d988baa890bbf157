import type { Tx } from "@/lib/platform/db";
import type { ShopSettings } from "@/lib/shop/types";
import { birthdayOffer } from "./birthday-offer";
import { birthdayPointsOffer } from "./birthday-points-offer";
import { postedBirthday } from "./posted-birthday";
import { type Given, saveBirthday } from "./save-birthday";
import { takeBirthdayPoints } from "./take-birthday-points";

type Posted = Pick<Given, "email" | "source" | "proof"> & {
  readonly form: Readonly<Record<string, string>>;
  readonly shop: Pick<ShopSettings, "brand" | "money">;
};

/**
 * Does what the fields for a birthday in a posted form say; a form without them changes nothing.
 * @returns "changed" when other words stand beside them by now, "fault" when what was chosen is no day: nothing is kept then
 */
export async function takeBirthday(
  tx: Tx,
  { form, shop, ...person }: Posted,
  now: Date,
): Promise<"taken" | "changed" | "fault"> {
  const { words_birthday: mark } = form;
  if (mark === undefined) return "taken";
  const offer = birthdayOffer(shop);
  if (mark !== offer.mark) return "changed";
  const points = birthdayPointsOffer(shop);
  const { words_birthday_points: pointsMark } = form;
  if (pointsMark !== undefined && pointsMark !== points.mark) return "changed";
  const posted = postedBirthday(form);
  if ("fault" in posted) return "fault";
  const { locale } = shop.money;
  await saveBirthday(tx, { ...person, ...posted, offer, locale }, now);
  const wanted = form.birthday_points === "yes";
  // Without a day there is nothing to give a present on; with the day the wish for one is gone.
  if (pointsMark !== undefined && posted.birthday !== null)
    await takeBirthdayPoints(tx, { ...person, offer: points, locale, wanted }, now);
  return "taken";
}
