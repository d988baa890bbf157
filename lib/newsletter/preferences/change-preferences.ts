import { transact } from "@/lib/platform/transact";
import { readShop } from "@/lib/shop/data";
import { takeBirthday } from "../birthday/take-birthday";
import { browsingOffer } from "../browsing/browsing-offer";
import { withdraw } from "../consent/withdraw";
import { linksOffer } from "../links/links-offer";
import { basketOffer } from "../reminders/basket-offer";
import { frequencySchema } from "../schema";
import { chosenTopics } from "../topics/chosen-topics";
import { offeredTopics } from "../topics/offered-topics";
import { forgetWish } from "../wishes/forget-wish";
import { pauseLetters } from "./pause-letters";
import { savePreferences } from "./save-preferences";

type Posted = {
  /** A proven address. */
  readonly email: string;
  readonly form: Readonly<Record<string, string>>;
  readonly source: "account" | "letter";
  readonly proof: "signed_in" | "letter_link";
};
/** "birthday": all but that was saved, for what was chosen is no day. "changed": the words on the page did. */
export type Done = "saved" | "birthday" | "paused" | "resumed" | "stopped" | "changed" | "forgotten";

/**
 * Does what a button of the preferences says; the page is the same behind a letter and in the account.
 * @returns what was done, for the page that follows
 */
export async function changePreferences({ email, form, source, proof }: Posted, now: Date): Promise<Done> {
  return transact(async (tx): Promise<Done> => {
    if (form.intent === "stop") {
      await withdraw(tx, { email, topics: "all", source }, now);
      return "stopped";
    }
    if (form.intent === "pause" || form.intent === "resume") {
      const pause = form.intent === "pause";
      await pauseLetters(tx, { email, pause, source }, now);
      return pause ? "paused" : "resumed";
    }
    if (form.forget) {
      await forgetWish(tx, { email, wishId: form.forget }, now);
      return "forgotten";
    }
    const shop = await readShop(tx);
    const offered = [...offeredTopics(shop), basketOffer(shop), browsingOffer(shop), linksOffer(shop)];
    const chosen = chosenTopics(offered, form);
    if (!chosen) return "changed";
    const birthday = await takeBirthday(tx, { email, form, shop, source, proof }, now);
    if (birthday === "changed") return "changed";
    const frequency = frequencySchema.parse(form.frequency);
    const similar = form.similar === "yes";
    const keys = chosen.map(({ key }) => key);
    const { locale } = shop.money;
    await savePreferences(
      tx,
      { email, locale, offered, chosen: keys, similar, frequency, source, proof },
      now,
    );
    return birthday === "fault" ? "birthday" : "saved";
  });
}
