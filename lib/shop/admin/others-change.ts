import type { Tx } from "@/lib/platform/db";
import type { SettingKey } from "../types";
import { settingChange } from "./setting-change";
import { settingLabels } from "./setting-labels";
import type { ChangedMeanwhile, SavedSettings } from "./types";

/** What stands now where an editor wanted to write something else, and who wrote it. */
export async function othersChange<Key extends SettingKey>(
  tx: Tx,
  key: Key,
  mine: Readonly<Record<string, unknown>>,
  theirs: SavedSettings<Key>,
): Promise<ChangedMeanwhile<SavedSettings<Key>>> {
  const { version, ...now } = theirs;
  const change = settingChange(mine, now);
  const last = await tx.auditEntry.findFirst({
    where: { entity: "setting", entityId: key },
    orderBy: { id: "desc" },
    select: { actorName: true, at: true },
  });
  return {
    version,
    ...(last ? { by: last.actorName, at: last.at.toISOString() } : {}),
    fields: Object.keys(change.after).map((name) => ({
      label: settingLabels[name] ?? name,
      mine: inWords(change.before[name]),
      theirs: inWords(change.after[name]),
    })),
    values: { ...change.after, version } as Partial<SavedSettings<Key>>,
  };
}

function inWords(value: unknown): string {
  if (value === null || value === "" || value === undefined) return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(inWords).join(", ") || "nothing";
  return typeof value === "object" ? Object.values(value).map(inWords).join(", ") : String(value);
}
