import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal } from "@/lib/values/result";
import { readSettings } from "./data";
import { moneyConsequences } from "./money-consequences";
import { saveSettings } from "./save-settings";
import type { SavedSettings, SettingForm } from "./types";

/**
 * Saves currency, home, language and clock. A change that alters what the shop's numbers mean is refused with
 * "needs_understanding" and the sentences to read, until `understood` says that they were.
 */
export async function saveMoney(
  tx: Tx,
  actor: Actor,
  { understood, ...form }: SettingForm<"money">,
  now: Date,
): Promise<Result<SavedSettings<"money">, "forbidden" | "changed_meanwhile" | "needs_understanding">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const consequences = moneyConsequences(await readSettings(tx, "money"), form);
  if (consequences.length > 0 && !understood) return refusal("needs_understanding", consequences);
  const saved = await saveSettings(tx, actor, "money", form as SettingForm<"money">, now);
  if (saved.ok) await refreshTags(tx, [cacheTags.listings, cacheTags.delivery]);
  return saved;
}
