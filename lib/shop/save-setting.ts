import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { settingSchemas } from "./schema";
import type { SettingKey } from "./types";

/**
 * Replaces one group of settings and has the shop show it. What is left out goes back to its default.
 * Refuses with "invalid" and one sentence a fault when a value does not fit, for example colours that cannot be read.
 */
export async function saveSetting(
  tx: Tx,
  key: SettingKey,
  value: unknown,
): Promise<Result<void, "invalid", string[]>> {
  const parsed = settingSchemas[key].safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${[key, ...issue.path].join(".")} ${issue.message}`);
    return refusal("invalid", faults);
  }
  await tx.setting.upsert({
    where: { key },
    create: { key, value: parsed.data },
    update: { value: parsed.data },
  });
  await refreshTags(tx, [cacheTags.settings]);
  return success(undefined);
}
