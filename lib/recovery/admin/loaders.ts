import { readSingleUseChoices } from "@/lib/discounts/admin/read-single-use-choices";
import { readSettings } from "@/lib/shop/admin/data";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { addOutcomes } from "../report/add-outcomes";
import { readLetters, readMonths } from "../report/data";
import { difference } from "../report/difference";
import { differenceWords } from "../report/difference-words";
import type { RecoveryPage } from "./types";

const dayMs = 24 * 60 * 60 * 1000;

/** The page about baskets left behind: what came of them in a year, and what the owner set. */
export const getRecovery = staffLoader(
  "newsletter.read",
  async ({ tx, actor, now }): Promise<RecoveryPage> => {
    const { money } = await readShop(tx);
    const asked = { ...money, since: new Date(now.getTime() - 365 * dayMs) };
    const months = await readMonths(tx, asked);
    const whole = {
      reminded: addOutcomes(months.map(({ reminded }) => reminded)),
      heldOut: addOutcomes(months.map(({ heldOut }) => heldOut)),
    };
    return {
      ...{ months, whole, letters: await readLetters(tx, asked) },
      verdict: differenceWords(difference(whole), whole, money.locale),
      saved: await readSettings(tx, "recovery"),
      editable: permits(actor, "settings.write"),
      discounts: await readSingleUseChoices(tx, now),
    };
  },
);
