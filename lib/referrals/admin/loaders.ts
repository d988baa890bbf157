import { readSingleUseChoices } from "@/lib/discounts/admin/read-single-use-choices";
import { readSettings } from "@/lib/shop/admin/data";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { readOffer } from "../read-offer";
import { readThanks } from "../read-thanks";
import { listReferrals, readFigures } from "./data";
import type { ReferralsPage } from "./types";

const dayMs = 24 * 60 * 60 * 1000;

/** The page about recommending: what it brought in a year, who has to be looked at, and what the owner set. */
export const getReferrals = staffLoader(
  "referrals.read",
  async ({ tx, actor, now }): Promise<ReferralsPage> => {
    const { money } = await readShop(tx);
    const saved = await readSettings(tx, "referrals");
    const since = new Date(now.getTime() - 365 * dayMs);
    return {
      figures: await readFigures(tx, { since, currency: money.currency }),
      reviews: await listReferrals(tx, "review"),
      latest: await listReferrals(tx, "latest"),
      saved,
      discounts: await readSingleUseChoices(tx, now),
      words: {
        friend: (await readOffer(tx, saved.friendDiscountId, now))?.gives ?? null,
        own: (await readThanks(tx, now))?.gives ?? null,
      },
      mayDecide: permits(actor, "referrals.write"),
      editable: permits(actor, "settings.write"),
    };
  },
);
