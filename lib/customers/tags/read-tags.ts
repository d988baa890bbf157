import { addTags } from "./add-tags";

/** Reads "VIP, wholesale ,vip" as the tags it names. */
export function readTags(text: string): string[] {
  const tags = text
    .split(",")
    .map((tag) => tag.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, 60))
    .filter(Boolean);
  return addTags([], tags);
}
