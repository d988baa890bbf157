import { env } from "@/lib/platform/env";
import { reader } from "@/lib/platform/reader";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { readLink } from "./data";
import { readGo } from "./go-address";
import { noteClick } from "./note-click";

/**
 * A reader follows a link of a letter. Leads to the address that the letter had there and nowhere else; looking without
 * following (HEAD, a browser reading ahead) is no click.
 */
export async function followLink(request: Request, signed: string, now: Date): Promise<Response> {
  const link = readGo(signed);
  const url = link && leadsTo(await readLink(reader(), link));
  if (!link || !url) return hidden(seeOther("/letters/ended"));
  const ahead = /prefetch|preview/i.test(
    `${request.headers.get("sec-purpose")} ${request.headers.get("purpose")}`,
  );
  if (request.method === "GET" && !ahead) await transact((tx) => noteClick(tx, link, now));
  return hidden(seeOther(url));
}

function leadsTo(url: string | null): string | null {
  const base = env().APP_URL;
  if (!url || !URL.canParse(url, base)) return null;
  const { protocol, href } = new URL(url, base);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** The address holds a reader's key: no search engine keeps it and no other site is told it. */
function hidden(answer: Response): Response {
  answer.headers.set("x-robots-tag", "noindex, nofollow");
  answer.headers.set("referrer-policy", "no-referrer");
  return answer;
}
