import { reader } from "@/lib/platform/reader";
import { readBirthdayFlowOn } from "./data";

/** Whether a birthday means anything to the shop now: only then is anybody asked for theirs. */
export async function getAsksBirthday(): Promise<boolean> {
  return readBirthdayFlowOn(reader());
}
