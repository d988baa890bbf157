"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { mergeCustomers } from "./merge-customers";
import { mergeSchema } from "./schema";

export const merge = staffAction("customers.write", mergeSchema, ({ tx, actor, input, now }) =>
  mergeCustomers(tx, actor, input, now),
);
