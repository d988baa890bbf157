"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { retryEvent } from "./retry-event";
import { retryEventSchema } from "./schema";

export const retryStripeEvent = staffAction("settings.write", retryEventSchema, ({ tx, actor, input, now }) =>
  retryEvent(tx, actor, input, now),
);
