"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { importSubscribers } from "./import-subscribers";
import { importSchema, readerSchema } from "./schema";
import { withdrawForReader } from "./withdraw-for-reader";

export const stopFor = staffAction("newsletter.edit", readerSchema, ({ tx, actor, input, now }) =>
  withdrawForReader(tx, actor, input, now),
);

/** Looks at a file, or brings it in. */
export const bringSubscribers = staffAction("newsletter.edit", importSchema, ({ tx, actor, input, now }) =>
  importSubscribers(tx, actor, input, now),
);
