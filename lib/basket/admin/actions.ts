"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { trySchema } from "./schema";
import { tryBasket } from "./try-basket";

export const tryOffers = staffAction("discounts.read", trySchema, ({ tx, actor, input, now }) =>
  tryBasket(tx, actor, input, now),
);
