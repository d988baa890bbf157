import { isDeepStrictEqual } from "node:util";

type Group = Readonly<Record<string, unknown>>;

/** The fields of a group that differ, as they were and as they are. Pure. */
export function settingChange(before: Group, after: Group): { before: Group; after: Group } {
  const changed = Object.keys({ ...before, ...after }).filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  );
  const of = (group: Group) => Object.fromEntries(changed.map((name) => [name, group[name] ?? null]));
  return { before: of(before), after: of(after) };
}
