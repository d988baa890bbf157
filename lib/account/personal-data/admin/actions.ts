"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { success } from "@/lib/values/result";
import { eraseAsStaff } from "./erase-as-staff";
import { personSchema } from "./schema";

export const eraseForGood = staffAction("customers.erase", personSchema, ({ tx, actor, input, now }) =>
  eraseAsStaff(tx, actor, input, now),
);

/** Where a customer's data can be fetched: asked first, so that a second factor is asked for in the page. */
export const askForData = staffAction("customers.export", personSchema, async ({ input }) =>
  success({ href: `/api/admin/customers/${encodeURIComponent(input.id)}/data` }),
);
