import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { endWith } from "./end-with";
import { headOf } from "./head-of";
import { acceptedEncoding } from "./packed";
import { isGone, type Shelved } from "./shelf";

type Kept = {
  readonly headers: OutgoingHttpHeaders;
  readonly bytes: Buffer | Shelved;
  readonly at: number;
  /** How long it is given once more, in milliseconds. */
  readonly freshMs: number;
  /** Whether somebody is on their way to ask for it anew. */
  renewing: boolean;
};

/**
 * How long an answer is given once more, in milliseconds: a twentieth of the time that it has itself, within these. Whatever is saved
 * or switched has it forgotten at once; what grows old by the clock alone is that much older.
 */
export const leastFreshMs = 2_000;
const mostFreshMs = 15_000;
/** And while somebody asks for it anew, for the others, who would only wait for the same. */
const renewingMs = 3_000;
/** Bytes of bodies kept at the most. */
const mostBytes = 32 * 1024 * 1024;
/** Longer addresses are nobody's links: remembered by the thousand they would only take room. */
const longestAddress = 1_000;

const kept = new LRUCache<string, Kept>({
  maxSize: mostBytes,
  // What stands on a shelf takes no room here.
  sizeCalculation: ({ bytes }) => ("kept" in bytes ? 1_024 : bytes.length),
});
/** Pages that were kept before; their names only. */
const pages = new LRUCache<string, true>({ max: 5_000 });

/** Headers with which Next's router or an editor asks for something other than the page everybody sees. */
const otherwise = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-action", "range"];

/** What is asked for, where it is a page as everybody sees it; else null. */
export function askedPage({ method, url, headers }: IncomingMessage): string | null {
  if (method !== "GET" || !url || url.length > longestAddress) return null;
  if (otherwise.some((name) => name in headers)) return null;
  if (headers.cookie?.includes("__prerender_bypass")) return null;
  return `${acceptedEncoding(headers["accept-encoding"]) ?? ""} ${url}`;
}

/** Whether what is about to be answered is a kept page, the same for everybody. */
export function isForAll(response: ServerResponse): boolean {
  if (response.statusCode !== 200 || response.headersSent || response.hasHeader("set-cookie")) return false;
  return /\bs-maxage=/.test(String(response.getHeader("cache-control")));
}

/**
 * Next says how many seconds a page has, and whether they were over before it gave it, or it made the page just now: then a younger
 * one, or a lighter one (`seenOnce`), is there in a moment.
 */
function freshMsOf(response: ServerResponse): number {
  const [, seconds = "0"] = /\bs-maxage=(\d+)/.exec(String(response.getHeader("cache-control"))) ?? [];
  if (/STALE|MISS/.test(String(response.getHeader("x-nextjs-cache")))) return leastFreshMs;
  return Math.min(mostFreshMs, Math.max(leastFreshMs, (Number(seconds) * 1_000) / 20));
}

/**
 * Remembers for a moment what is just being answered with a kept page, when it is the same for everybody.
 * @param now milliseconds of a clock that only goes forward, as below
 * @param freshMs how long it is given once more, where that is not for the page to say
 */
export function noteAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer | Shelved,
  now: number,
  freshMs = freshMsOf(response),
): void {
  const page = askedPage(request);
  if (!page || !isForAll(response)) return;
  const headers = { ...headOf(response), "content-length": bytes.length };
  kept.set(page, { headers, bytes, at: now, freshMs, renewing: false });
  pages.set(page, true);
}

function keptAs(page: string): Kept | undefined {
  const found = kept.get(page);
  return found && isGone(found.bytes) ? undefined : found;
}

function give(response: ServerResponse, { headers, bytes }: Kept): void {
  response.writeHead(200, headers);
  endWith(response, bytes);
}

/** Answers with what was answered just now, if anything was: for whoever waited for their turn meanwhile. */
export function answerFresh(request: IncomingMessage, response: ServerResponse, now: number): boolean {
  const page = askedPage(request);
  const found = page === null ? undefined : keptAs(page);
  if (!found || now - found.at > found.freshMs) return false;
  give(response, found);
  return true;
}

/**
 * Answers with what was answered a moment ago, without Next. Else says who asks: for a page of which others will be given the same,
 * or for something of their own.
 */
export function answerKept(
  request: IncomingMessage,
  response: ServerResponse,
  now: number,
): "answered" | "page" | "own" {
  const page = askedPage(request);
  if (page === null) return "own";
  const found = keptAs(page);
  const overMs = found ? now - found.at - found.freshMs : Number.POSITIVE_INFINITY;
  if (!found || overMs > renewingMs) return pages.has(page) ? "page" : "own";
  if (overMs > 0 && !found.renewing) {
    found.renewing = true;
    return "page";
  }
  give(response, found);
  return "answered";
}

/** Called whenever any page is forgotten. */
export function forgetAnswers(): void {
  kept.clear();
}
