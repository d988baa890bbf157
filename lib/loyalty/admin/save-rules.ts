import type { Tx } from "@/lib/platform/db";
import { readSettings } from "@/lib/shop/admin/data";
import { saveSettings } from "@/lib/shop/admin/save-settings";
import type { SavedSettings, SettingForm } from "@/lib/shop/admin/types";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import type { Result } from "@/lib/values/result";
import { keepPerks } from "../perks/keep-perks";

/**
 * Saves the rules of the programme; what steps bring to delivery follows. When it comes on again, whoever had been told that points end is told anew: while it
 * was off nobody could spend them.
 */
export async function saveRules(
  tx: Tx,
  actor: Actor,
  form: SettingForm<"loyalty">,
  now: Date,
): Promise<Result<SavedSettings<"loyalty">, "forbidden" | "changed_meanwhile">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const before = await readSettings(tx, "loyalty");
  const saved = await saveSettings(tx, actor, "loyalty", form, now);
  if (saved.ok && form.on && !before.on) await tx.pointsNotice.deleteMany({ where: { doneAt: null } });
  if (saved.ok) await keepPerks(tx, now);
  return saved;
}
