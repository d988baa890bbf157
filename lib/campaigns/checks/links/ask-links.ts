import { db, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readLetterLinks } from "../read-letter-links";
import { isFresh } from "./is-fresh";
import { type JudgedLink, judgeLink } from "./judge-link";

const atOnce = 6;
const timeoutMs = 8_000;

/**
 * Asks the addresses that a campaign's letter leads to whether something is there, and writes each answer down as it comes;
 * not those that said so lately, but those again that did not: somebody may have mended the page meanwhile.
 * Pages of the shop are asked of this machine: its public name may not be known here.
 */
export async function askLinks(tx: Tx, campaignId: string, now: Date): Promise<void> {
  const { APP_URL, PORT } = env();
  const links = await readLetterLinks(tx, campaignId, now);
  const known = await tx.askedLink.findMany({ where: { url: { in: links } } });
  const alive = known.filter(({ answer, askedAt }) => answer === "alive" && isFresh(askedAt, now));
  const waiting = links.filter((url) => !alive.some((one) => one.url === url));
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const own = url === APP_URL || url.startsWith(`${APP_URL}/`);
      const asked = own
        ? await judgeLink(`http://127.0.0.1:${PORT}${url.slice(APP_URL.length)}`, {
            timeoutMs,
            allowAddresses: ["127.0.0.1"],
          })
        : await judgeLink(url, { timeoutMs });
      await keep(url, asked, now);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function keep(url: string, { answer, note }: JudgedLink, now: Date): Promise<void> {
  const said = { answer, note: note.slice(0, 200), askedAt: now };
  await db().askedLink.upsert({ where: { url }, create: { url, ...said }, update: said });
}
