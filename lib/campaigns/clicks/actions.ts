import { leadReader } from "@/lib/mail/clicks/lead-reader";
import { reader } from "@/lib/platform/reader";
import { transact } from "@/lib/platform/transact";
import { readLink } from "./data";
import { readGo } from "./go-address";
import { noteClick } from "./note-click";

/** A reader follows a link of a campaign's letter. Leads to the address that the letter had there and nowhere else. */
export async function followLink(request: Request, signed: string, now: Date): Promise<Response> {
  const link = readGo(signed);
  if (!link) return leadReader(request, null, async () => undefined);
  const url = await readLink(reader(), link);
  return leadReader(request, url, () => transact((tx) => noteClick(tx, link, now)));
}
