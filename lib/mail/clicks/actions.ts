import { reader } from "@/lib/platform/reader";
import { transact } from "@/lib/platform/transact";
import { readMailLink } from "./data";
import { leadReader } from "./lead-reader";
import { readMailGo } from "./mail-go-address";
import { noteMailClick } from "./note-mail-click";

/** A reader follows a link of a letter of the outbox. Leads to the address that the letter had there and nowhere else. */
export async function followMailLink(request: Request, signed: string, now: Date): Promise<Response> {
  const link = readMailGo(signed);
  if (!link) return leadReader(request, null, async () => undefined);
  const url = await readMailLink(reader(), link);
  return leadReader(request, url, () => transact((tx) => noteMailClick(tx, link, now)));
}
