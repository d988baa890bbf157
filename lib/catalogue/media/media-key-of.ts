import { isId } from "@/lib/values/id";
import { pictureFormats } from "./picture-formats";

/** The storage key a path names, "media/med_….webp"; null when it is anything else. */
export function mediaKeyOf(path: string): string | null {
  const [, id = "", ending = ""] = /^media\/([a-z0-9_]+)\.([a-z]+)$/.exec(path) ?? [];
  return isId("med", id) && Object.hasOwn(pictureFormats, ending) ? path : null;
}
