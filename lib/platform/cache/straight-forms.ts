import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { log } from "../log";
import { withCookies } from "../requests/held-cookies";
import { awaitHead, headFor, pathOf, putHead } from "./heads-of-next";

/** Takes a form in; the same function that the route has. */
type Take = (request: Request) => Promise<Response>;

/** Longer forms are Next's, and such as do not say how long they are. */
const most = 64 * 1024;

// One a process: routes and what stands before them are bundled apart.
const held = globalThis as typeof globalThis & { regularsStraightForms?: Map<string, Take> };
held.regularsStraightForms ??= new Map();
const forms = held.regularsStraightForms;

/**
 * Has the forms that are posted to one path taken in without Next, as `answerStraight` has questions answered. Cookies are read
 * and set through `heldCookies` there. Once the form has been read there is no way back to Next: it might be taken in twice.
 */
export function takeStraight(path: string, take: Take): void {
  forms.set(path, take);
  awaitHead("POST", path);
}

/**
 * Takes a form in without Next, if that can be done.
 * @returns null where Next is to be asked
 */
export function takenStraight(request: IncomingMessage, response: ServerResponse): Promise<true> | null {
  const take = request.method === "POST" ? forms.get(pathOf(request.url ?? "")) : undefined;
  const head = take && headFor(request);
  if (!take || !head || !(Number(request.headers["content-length"]) <= most)) return null;
  if ("next-action" in request.headers || request.headers.cookie?.includes("__prerender_bypass")) return null;
  return takeBy(take, head, request, response).then(
    () => true,
    (error: unknown) => {
      // Whoever went away before all of it had come has sent no form.
      if (request.complete)
        log.error({ error, path: pathOf(request.url ?? "") }, "a form could not be taken in");
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
      response.end("Something went wrong on our side. Go back and look before you try again.");
      return true;
    },
  );
}

async function takeBy(
  take: Take,
  head: OutgoingHttpHeaders,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value));
  const request = new Request(new URL(incoming.url ?? "", "http://shop.invalid"), {
    method: "POST",
    headers,
    body: Buffer.concat(chunks),
  });
  const cookies = new Headers();
  const answer = await withCookies(incoming.headers.cookie ?? "", () => take(request), cookies);
  const body = answer.body && Buffer.from(await answer.arrayBuffer());
  response.statusCode = answer.status;
  putHead(response, head);
  // Of what Next said with another answer nothing may stay that this one does not say.
  if (!answer.headers.has("content-type")) response.removeHeader("content-type");
  answer.headers.forEach((value, name) => {
    response.setHeader(name, value);
  });
  const set = cookies.getSetCookie();
  if (set.length > 0) response.setHeader("set-cookie", set);
  if (body) response.end(body);
  else response.end();
}
