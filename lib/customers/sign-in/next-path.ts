const base = "https://shop.invalid";

/**
 * Where somebody is led once they are signed in, out of an address anybody could have written: a path of this shop, or
 * the account. Never another site, never the doors of the sign-in itself.
 */
export function nextPath(text: unknown): string {
  const account = "/account";
  if (typeof text !== "string" || text.length > 500 || !/^\/(?![/\\])/.test(text)) return account;
  // Written differently, browsers may read another site into it.
  if (/[\\\s\p{Cc}]/u.test(text) || !URL.canParse(text, base)) return account;
  const { origin, pathname, search } = new URL(text, base);
  const doors = /^\/(sign-in|sign-out|api)(\/|$)/.test(pathname);
  return origin !== base || pathname.startsWith("//") || doors ? account : pathname + search;
}
