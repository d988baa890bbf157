import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { SettingKey } from "../types";
import { readSettings } from "./data";
import { othersChange } from "./others-change";
import { settingChange } from "./setting-change";
import type { SavedSettings, SettingForm } from "./types";

/**
 * Saves one group of settings and has the shop and its letters follow at once. Two editors: who saves second is refused with
 * "changed_meanwhile" and told what the other one changed. Saving what stands changes nothing, but for the first time.
 */
export async function saveSettings<Key extends SettingKey>(
  tx: Tx,
  actor: Actor,
  key: Key,
  { version, ...value }: SettingForm<Key>,
  now: Date,
): Promise<Result<SavedSettings<Key>, "forbidden" | "changed_meanwhile">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const before = await readSettings(tx, key);
  // Parsed by the group's schema, so it is plain JSON.
  const stored = value as Prisma.InputJsonObject;
  const { version: known, ...was } = before;
  const change = settingChange(was, stored);
  if (Object.keys(change.after).length === 0 && known !== "") return success(before);
  const saved =
    known !== version
      ? { count: 0 }
      : version === ""
        ? await tx.setting.createMany({
            data: [{ key, value: stored, updatedAt: now }],
            skipDuplicates: true,
          })
        : await tx.setting.updateMany({
            where: { key, updatedAt: new Date(version) },
            data: { value: stored, updatedAt: now },
          });
  if (saved.count === 0)
    return refusal("changed_meanwhile", await othersChange(tx, key, stored, await readSettings(tx, key)));
  const entry = { action: "setting.save", entity: "setting", entityId: key };
  await audit(
    tx,
    actor,
    {
      ...entry,
      before: change.before as Prisma.InputJsonObject,
      after: change.after as Prisma.InputJsonObject,
    },
    now,
  );
  await refreshTags(tx, [cacheTags.settings]);
  return success(await readSettings(tx, key));
}
