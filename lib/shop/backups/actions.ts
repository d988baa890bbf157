"use server";

import { staffAction } from "@/lib/staff/staff-action";
import { askBackup } from "./ask-backup";
import { askBackupSchema } from "./schema";

export const backUpNow = staffAction("settings.write", askBackupSchema, ({ tx, actor, now }) =>
  askBackup(tx, actor, now),
);
