import type { Doubt, RefusedWhy } from "@/lib/referrals/types";

/** What speaks for one person behind both, in words. */
export const doubtWords: Readonly<Record<Doubt, string>> = {
  same_customer: "the same customer",
  same_mailbox: "the same mailbox, written in another way",
  same_phone: "the same telephone",
  same_household: "parcels go to the same place",
  same_card: "paid with the same card",
  same_browser: "the same browser",
  same_friend: "a friend who came before, under another name",
};

/** Why there was no thank-you. */
export const refusedWords: Readonly<Record<RefusedWhy, string>> = {
  own_order: "Their own order",
  known_friend: "Had bought here before",
  given_back: "Given back",
  enough: "The year's number was reached",
  decided: "Decided by staff",
};
