import { type NextRequest, NextResponse } from "next/server";
import { away } from "./app/away";
import { searchSegment } from "./lib/catalogue/search/address/search-segment";
import { databaseAway } from "./lib/platform/database-away";
import { pageHeader } from "./lib/platform/requests/page-header";

/**
 * Leads a filtered collection to the page that is kept for it: `/collections/beds?page=2` is answered by
 * `/collections/beds/<the query as one segment>`. Addresses that cannot be read are refused here: Next would answer
 * that it is broken itself. And so are a visitor's own pages while the database is away: Next has sent
 * their status before it renders them. Everything else passes by without coming here.
 */
export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  if (!isReadable(pathname)) return new NextResponse("This address cannot be read.", { status: 400 });
  if (ownPage.test(pathname) && (await databaseAway())) return away(again(request));
  if (inside.test(pathname)) return signedIn(request) ? named(request) : toTheDoor(request);
  const segment = /^\/collections\/[^/]+\/?$/.test(pathname) ? searchSegment(search) : "";
  if (!segment) return NextResponse.next();
  const url = request.nextUrl.clone();
  url.pathname = `${pathname.replace(/\/$/, "")}/${segment}`;
  url.search = "";
  return NextResponse.rewrite(url);
}

/** Under /letters the archive is the same for everybody, and kept: its letters begin with their year. */
const ownPage =
  /^\/(basket|checkout|orders|account|sign-in|sign-out|letters(?=\/[a-z])|newsletter|admin)(\/|$)/;

/** The admin area behind its door; what stands before it (an invitation, the second factor) answers for itself. */
const inside = /^\/admin(?!\/(sign-in|second-factor|welcome|invitation)(\/|$))(\/|$)/;

/** Whether there is a session's cookie at all; what it is worth is judged by the page, and by every read and write. */
function signedIn({ cookies }: NextRequest): boolean {
  return cookies.getAll().some(({ name }) => name.endsWith("next-auth.session-token"));
}

/** Tells the page its own address, for whoever has to show more first comes back to it. */
function named(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set(pageHeader, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

function toTheDoor({ nextUrl }: NextRequest): NextResponse {
  const { pathname, search } = nextUrl;
  const door = nextUrl.clone();
  door.pathname = "/admin/sign-in";
  door.search = pathname === "/admin" ? "" : `?next=${encodeURIComponent(pathname + search)}`;
  const answer = NextResponse.redirect(door, 307);
  answer.headers.set("cache-control", "no-store");
  return answer;
}

/** A form has no page of its own to try again: its answer leads to the page it stands on. */
function again({ method, nextUrl: { pathname, search } }: NextRequest): string {
  return method === "GET" ? pathname + search : (/^\/(orders\/[^/]+|[^/]+)/.exec(pathname)?.[0] ?? "/");
}

function isReadable(pathname: string): boolean {
  try {
    return Boolean(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}

// Read by Next without being run, so every name is written out. Names of `readSearch`; others (utm_source…) change nothing.
export const config = {
  matcher: [
    { source: "/collections/:handle", has: [{ type: "query", key: "page" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "sort" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "type" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "vendor" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "tag" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "option" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "min" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "max" }] },
    { source: "/collections/:handle", has: [{ type: "query", key: "in_stock" }] },
    { source: "/basket" },
    // What asks the most in a rush looks itself whether the database is there: to come here takes Next as long as a small page.
    { source: "/basket/:path((?!add$).*)" },
    { source: "/checkout/:path((?!submit$|frame$).+)" },
    { source: "/orders/:path*" },
    { source: "/account/:path*" },
    { source: "/sign-in/:path*" },
    { source: "/sign-out" },
    { source: "/letters/:path*" },
    { source: "/newsletter/:path*" },
    { source: "/admin/:path*" },
    // Whatever is written with a percent sign.
    { source: "/:path(.*%.*)" },
  ],
};
