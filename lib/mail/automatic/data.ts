import type { Tx } from "@/lib/platform/db";
import { wordingSchema } from "../wording/schema";
import { wordParts } from "../wording/word-parts";
import { galleryLetters } from "./gallery-letters";
import { mayStop } from "./switching/may-stop";
import type { GalleryLetter, LetterState, WordingVersion } from "./types";
import type { WordedLetter } from "./worded-letter";
import { writtenTemplate } from "./written/written-template";

const monthMs = 30 * 24 * 60 * 60 * 1000;

/** Every letter that the shop writes, in the order of the gallery. */
export async function listGallery(tx: Tx, now: Date): Promise<GalleryLetter[]> {
  const since = new Date(now.getTime() - monthMs);
  const [counts, off, latest] = await Promise.all([
    tx.outboxLetter.groupBy({
      by: ["template"],
      where: { state: "sent", sendAfter: { gte: since } },
      _count: { _all: true },
    }),
    tx.letterOff.findMany({ select: { template: true } }),
    tx.letterWording.findMany({
      orderBy: { version: "desc" },
      distinct: ["template", "occasion"],
      select: { template: true, words: true },
    }),
  ]);
  const sent = new Map(counts.map(({ template, _count }) => [template, _count._all]));
  const reworded = new Set(
    latest.filter(({ words }) => Object.keys(words ?? {}).length > 0).map(({ template }) => template),
  );
  return galleryLetters.map((letter) => {
    const { template } = letter;
    const isOff = off.some((one) => one.template === template);
    return {
      ...{ ...letter, state: stateOf(template, isOff), reworded: reworded.has(template) },
      // Letters to many do not go through the outbox.
      sent: template === "news-campaign" ? null : (sent.get(template) ?? 0),
    };
  });
}

function stateOf(template: string, off: boolean): LetterState {
  if (writtenTemplate(template)) return "written";
  if (!mayStop(template)) return "stays";
  return off ? "off" : "on";
}

/** How a letter stands, and since when and by whom it is off. */
export async function readStanding(tx: Tx, template: string) {
  const off = await tx.letterOff.findUnique({
    where: { template },
    select: { since: true, actorName: true },
  });
  const state = stateOf(template, off !== null);
  return { state, off: state === "off" && off ? { since: off.since, by: off.actorName } : null };
}

/** How many letters of a kind went out in the last 30 days. */
export async function countSent(tx: Tx, template: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - monthMs);
  return tx.outboxLetter.count({ where: { template, state: "sent", sendAfter: { gte: since } } });
}

/** The versions of a letter's words on one occasion, newest first. */
export async function listVersions(
  tx: Tx,
  { template, words: ours }: WordedLetter,
  occasion: string,
  count: number,
): Promise<WordingVersion[]> {
  const rows = await tx.letterWording.findMany({
    where: { template, occasion },
    orderBy: { version: "desc" },
    take: count,
  });
  return rows.map(({ version, actorName, createdAt, words }) => {
    const own = wordingSchema.parse(words);
    return {
      ...{ version, by: actorName, at: createdAt },
      words: { ...emptyWords, ...ours[occasion], ...own },
      own: wordParts.filter((part) => own[part] !== undefined),
    };
  });
}

const emptyWords = { subject: "", preview: "", heading: "", opening: "", closing: "" };
