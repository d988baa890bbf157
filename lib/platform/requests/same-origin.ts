import { env } from "../env";

/**
 * Whether a writing request comes from a page of this shop and not from a form on another site. Browsers say so in
 * `Sec-Fetch-Site` or `Origin`, which no page can forge; a request that says neither is refused.
 */
export function sameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === new URL(env().APP_URL).origin || new URL(origin).host === headers.get("host");
}
