import { env } from "@/lib/platform/env";
import { seeOther } from "@/lib/platform/requests/form-request";

/**
 * Leads the reader of a letter to where its link leads, having noted that they followed it; looking without following (HEAD, a
 * browser reading ahead) is noted by nobody.
 * @param url a path of this shop or a whole address; null, or no page of the web, leads to a page that says so
 */
export async function leadReader(
  request: Request,
  url: string | null,
  note: () => Promise<void>,
): Promise<Response> {
  const href = pageOf(url);
  if (!href) return hidden(seeOther("/letters/ended"));
  const ahead = /prefetch|preview/i.test(
    `${request.headers.get("sec-purpose")} ${request.headers.get("purpose")}`,
  );
  if (request.method === "GET" && !ahead) await note();
  return hidden(seeOther(href));
}

function pageOf(url: string | null): string | null {
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
