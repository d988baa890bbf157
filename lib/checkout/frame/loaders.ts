import { getClock } from "@/lib/basket/loaders";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { keptUnder } from "@/lib/platform/cache/kept-under";
import { acceptedEncoding, packQuickly } from "@/lib/platform/cache/packed";
import { readyAnswer } from "@/lib/platform/cache/ready-answers";
import { databaseAway } from "@/lib/platform/database-away";
import { env } from "@/lib/platform/env";
import { getCheckout } from "../loaders";
import type { Checkout } from "../types";

/** Milliseconds after which the frame is fetched anew: a policy may have come into force by its hour. */
const brief = 60_000;

const getFrame = keptUnder([cacheTags.settings], brief, async () => {
  const answer = await fetch(`http://127.0.0.1:${env().PORT}/checkout/frame`);
  if (!answer.ok) throw new Error(`The frame of the checkout answered ${answer.status}.`);
  return answer.text();
});

/**
 * Answers with the checkout of whoever asks, put into the kept frame at its marker; null while the database is away.
 * @param write makes markup of a checkout, or of an empty basket
 */
export async function answerCheckout(
  request: Request,
  marker: string,
  write: (found: Checkout | null) => Promise<string>,
): Promise<Response | null> {
  if (await databaseAway()) return null;
  const asked = new URL(request.url).searchParams;
  const [frame, found] = await Promise.all([
    getFrame(),
    getClock().then((now) => getCheckout(now, asked.has("told"), asked.get("address"))),
  ]);
  const at = frame.indexOf(marker);
  if (at < 0) throw new Error(`The frame of the checkout has no ${marker}.`);
  const page = Buffer.from(frame.slice(0, at) + (await write(found)) + frame.slice(at + marker.length));
  const encoding = acceptedEncoding(request.headers.get("accept-encoding"));
  return readyAnswer(
    { bytes: encoding ? await packQuickly(page, encoding) : page, encoding },
    { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  );
}
