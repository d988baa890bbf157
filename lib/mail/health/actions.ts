"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { retryLetter } from "./retry-letter";
import { retryLetterSchema } from "./schema";

export const sendLetterAgain = staffAction("settings.write", retryLetterSchema, ({ tx, actor, input, now }) =>
  retryLetter(tx, actor, input, now),
);
