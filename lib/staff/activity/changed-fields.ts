import { fieldWords } from "./field-words";
import { ownId } from "./own-id";
import type { ChangedField, ShownValue } from "./types";

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** As forms hold one, by the shop's clock. */
const wallTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const money = /(price|amount|total|subtotal)$/i;

/**
 * What changed, field by field, from the two sides that the audit log keeps. What is nested is told by its path
 * ("Address · City"); what is the same on both sides, and ids of the program's own, are left out.
 */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const old = flat(before);
  const now = flat(after);
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((name) => !isOwnId(old.get(name)) && !isOwnId(now.get(name)))
    .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(now.get(name)))
    .map((name) => ({
      field: name === "" ? "Value" : name.split("\n").map(fieldWords).join(" · "),
      before: shown(name, old.get(name)),
      after: shown(name, now.get(name)),
    }));
}

/** Values by their path, the parts joined by line breaks because names may hold anything else. */
function flat(value: unknown, path = ""): Map<string, unknown> {
  if (value === null || value === undefined) return path ? new Map([[path, null]]) : new Map();
  if (typeof value !== "object" || (Array.isArray(value) && value.every(isPlain)))
    return new Map([[path, value]]);
  const entries = Array.isArray(value)
    ? value.map((item, index): [string, unknown] => [String(index + 1), item])
    : Object.entries(value);
  return new Map(entries.flatMap(([name, item]) => [...flat(item, path ? `${path}\n${name}` : name)]));
}

function isOwnId(value: unknown): boolean {
  return typeof value === "string" && ownId.test(value);
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

function shown(name: string, value: unknown): ShownValue | null {
  if (value === null || value === undefined || value === "") return null;
  if (Array.isArray(value)) return value.length > 0 ? { kind: "text", text: value.join(", ") } : null;
  if (typeof value === "boolean") return { kind: "text", text: value ? "yes" : "no" };
  if (typeof value === "string" && moment.test(value)) return { kind: "moment", at: value };
  if (typeof value === "string" && wallTime.test(value))
    return { kind: "text", text: value.replace("T", " ") };
  if (typeof value === "number" && money.test(name)) return { kind: "money", amount: value };
  return { kind: "text", text: String(value) };
}
