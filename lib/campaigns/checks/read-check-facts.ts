import type { MailDomain } from "@/lib/mail/domain/types";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import type { readCampaign } from "../admin/data";
import { countAudience } from "../audience/count-audience";
import { letterAddress } from "../letter/letter-address";
import { isFresh } from "./links/is-fresh";
import { readGoodsShown } from "./read-goods-shown";
import { readWordings } from "./read-wordings";
import { typedAddresses } from "./typed-addresses";
import type { CheckedLink, CheckFacts } from "./types";

type Campaign = NonNullable<Awaited<ReturnType<typeof readCampaign>>>;

/**
 * Everything that the checks of a campaign look at, as it is now. Wants a transaction.
 * @param domain what was found out about the mail domain; null where letters stay here, or where it was not asked
 */
export async function readCheckFacts(
  tx: Tx,
  campaign: Campaign,
  domain: MailDomain | null,
  now: Date,
): Promise<CheckFacts> {
  const { id, topic, segmentId, trialShare, version, approvedVersion } = campaign;
  const { newsletter } = await readShop(tx);
  const wordings = await readWordings(tx, campaign, now);
  const contents = wordings.map(({ wording }) => wording.content);
  const typed = contents.flatMap(typedAddresses);
  return {
    now,
    trial: trialShare !== null,
    audience: await countAudience(tx, { topic, segmentId }, now),
    wordings,
    links: [
      ...nowhere(typed),
      ...(await readLinks(tx, [...new Set(wordings.flatMap(({ compiled }) => compiled.links))], now)),
    ],
    ...(await readGoodsShown(tx, contents, now)),
    domain,
    openNotes: await tx.campaignNote.count({ where: { campaignId: id, doneAt: null } }),
    approval: { wanted: newsletter.approval, given: approvedVersion === version },
  };
}

/** What was typed and is no address. */
function nowhere(typed: readonly string[]): CheckedLink[] {
  const bad = [...new Set(typed)].filter((text) => letterAddress(text, env().APP_URL) === null);
  return bad.map((text) => ({
    ...{ url: text || "A button or an answer", own: true, answer: "dead" },
    note: text ? "this is no address" : "it has no address",
  }));
}

async function readLinks(tx: Tx, urls: readonly string[], now: Date): Promise<CheckedLink[]> {
  const { APP_URL } = env();
  const known = await tx.askedLink.findMany({ where: { url: { in: [...urls] } } });
  return urls.map((url) => {
    const asked = known.find((one) => one.url === url && isFresh(one.askedAt, now));
    const own = url === APP_URL || url.startsWith(`${APP_URL}/`);
    const shown = own ? url.slice(APP_URL.length) || "/" : url;
    const answer = asked?.answer as CheckedLink["answer"] | undefined;
    return { url: shown, own, answer: answer ?? "unasked", note: asked?.note ?? "" };
  });
}
