import { resolve } from "node:path";
import { env } from "@/lib/platform/env";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { readSettings } from "../admin/data";
import { listBackups } from "./data";

export const getBackups = staffLoader("settings.read", async ({ tx, actor }) => {
  const [settings, made] = await Promise.all([readSettings(tx, "backups"), listBackups(tx, 20)]);
  return { settings, made, directory: resolve(env().BACKUP_DIR), editable: permits(actor, "settings.write") };
});
