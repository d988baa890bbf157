import { getClock } from "@/lib/basket/loaders";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { fetchFrame } from "@/lib/platform/cache/fetch-frame";
import { keptUnder } from "@/lib/platform/cache/kept-under";
import { acceptedEncoding, type Encoding, packQuickly } from "@/lib/platform/cache/packed";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";
import { answerStraight } from "@/lib/platform/cache/straight-answers";
import { databaseAway } from "@/lib/platform/database-away";
import { withCookies } from "@/lib/platform/requests/held-cookies";
import { getCheckout } from "../loaders";
import type { Checkout } from "../types";

/** Milliseconds after which the frame is fetched anew, told or not: an old one would be everybody's. */
const brief = 60_000;

const getFrame = keptUnder([cacheTags.settings], brief, () => fetchFrame("/checkout/frame"));

/** Makes the whole page of a checkout, or of an empty basket. */
type Make = (found: Checkout | null, frame: string) => Promise<Buffer>;

/**
 * What answers with the checkout of whoever asks, in the kept frame, or with null while the database is away. Once Next has
 * answered one it is done without Next, whose handling of a route is a third of the rest.
 */
export function checkoutAnswers(make: Make): (request: Request) => Promise<Response | null> {
  const page = async (search: URLSearchParams, encoding: Encoding | null, visited: boolean) => {
    const asked = { told: search.has("told"), address: search.get("address"), visited };
    const [frame, found] = await Promise.all([getFrame(), getClock().then((now) => getCheckout(now, asked))]);
    const whole = await make(found, frame);
    return { bytes: encoding ? await packQuickly(whole, encoding) : whole, encoding };
  };
  answerStraight("/checkout", async ({ search, encoding, cookie }) =>
    (await databaseAway())
      ? null
      : withCookies(cookie, () => page(new URLSearchParams(search), encoding, true)),
  );
  return async ({ url, headers }) => {
    if (await databaseAway()) return null;
    const encoding = acceptedEncoding(headers.get("accept-encoding"));
    const visited = !headers.has("next-router-prefetch");
    return readyAnswer(await page(new URL(url).searchParams, encoding, visited), {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-store",
    });
  };
}
