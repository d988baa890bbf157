"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { cancelImport } from "./cancel-import";
import { importIdSchema } from "./schema";
import { startImport } from "./start-import";

export const startProductImport = staffAction(
  "catalogue.write",
  importIdSchema,
  ({ tx, actor, input, now }) => startImport(tx, actor, input, now),
);

export const cancelProductImport = staffAction(
  "catalogue.write",
  importIdSchema,
  ({ tx, actor, input, now }) => cancelImport(tx, actor, input, now),
);
