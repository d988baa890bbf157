"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { readerSchema } from "./schema";
import { withdrawForReader } from "./withdraw-for-reader";

export const stopFor = staffAction("newsletter.edit", readerSchema, ({ tx, actor, input, now }) =>
  withdrawForReader(tx, actor, input, now),
);
