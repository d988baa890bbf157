/** Far more than any form of the shop sends. */
const most = 64 * 1024;

/** The fields of a posted form, the last of each name; null when the body is too long or no form. */
export async function readForm(request: Request): Promise<Record<string, string> | null> {
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") || !request.body)
    return null;
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > most) return null;
  }
  return Object.fromEntries(new URLSearchParams(text));
}

/** Whether the page's script asks, which wants JSON, or a plain form, which wants to be led on. */
export function wantsJson(request: Request): boolean {
  return request.headers.get("accept")?.includes("application/json") ?? false;
}

/** Leads a plain form on to a page of this shop. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
}
