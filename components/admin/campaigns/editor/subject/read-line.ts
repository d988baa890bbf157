import { type PersonalField, personalFields } from "@/lib/campaigns/content/types";

/**
 * A subject, or the line after it, as somebody reads it: what stands there for who gave no name, or for the reader of the
 * examples.
 */
export function readLine(line: string, as: "unknown" | "example"): string {
  return line.replace(/\{(\w+)\|([^{}|]*)\}/g, (whole, name: string, fallback: string) => {
    if (!Object.hasOwn(personalFields, name)) return whole;
    return as === "unknown" ? fallback.trim() : personalFields[name as PersonalField].sample;
  });
}
