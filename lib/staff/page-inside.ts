const base = "https://shop.invalid";
/** Pages before the admin area: they lead somewhere themselves. */
const outside = /^\/admin\/(sign-in|second-factor|welcome|invitation)(\/|$)/;

/**
 * The page of the admin area that somebody came for, out of an address anybody could have written: a path inside the
 * area, or its home.
 */
export function pageInside(wanted: unknown): string {
  const home = "/admin";
  if (typeof wanted !== "string" || wanted.length > 500 || !/^\/admin([/?]|$)/.test(wanted)) return home;
  // Written differently, browsers may read another place into it.
  if (/[\\\s\p{Cc}]/u.test(wanted) || !URL.canParse(wanted, base)) return home;
  const { origin, pathname, searchParams } = new URL(wanted, base);
  if (origin !== base || !/^\/admin(\/|$)/.test(pathname) || outside.test(pathname)) return home;
  // Next's own mark on requests for a page's data.
  searchParams.delete("_rsc");
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}
