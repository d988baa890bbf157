import { getClock } from "@/lib/basket/loaders";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { fetchFrame } from "@/lib/platform/cache/fetch-frame";
import { keptUnder } from "@/lib/platform/cache/kept-under";
import { acceptedEncoding, packQuickly } from "@/lib/platform/cache/packed";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";
import { databaseAway } from "@/lib/platform/database-away";
import { getCheckout } from "../loaders";
import type { Checkout } from "../types";

/** Milliseconds after which the frame is fetched anew, told or not: an old one would be everybody's. */
const brief = 60_000;

const getFrame = keptUnder([cacheTags.settings], brief, () => fetchFrame("/checkout/frame"));

/** Makes the whole page of a checkout, or of an empty basket. */
type Make = (found: Checkout | null, frame: string) => Promise<Buffer>;

/** Answers with the checkout of whoever asks, in the kept frame; null while the database is away. */
export async function answerCheckout(request: Request, make: Make): Promise<Response | null> {
  if (await databaseAway()) return null;
  const asked = new URL(request.url).searchParams;
  const [frame, found] = await Promise.all([
    getFrame(),
    getClock().then((now) => getCheckout(now, asked.has("told"), asked.get("address"))),
  ]);
  const page = await make(found, frame);
  const encoding = acceptedEncoding(request.headers.get("accept-encoding"));
  return readyAnswer(
    { bytes: encoding ? await packQuickly(page, encoding) : page, encoding },
    { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  );
}
