import { z } from "zod";
import { readCards } from "@/lib/catalogue/read-cards";
import { wordsMark } from "@/lib/newsletter/topics/words-mark";
import { saleWishDays } from "@/lib/newsletter/wishes/sale-wish-days";
import { typedCookie } from "@/lib/platform/cookies";
import { readClock } from "@/lib/platform/read-clock";
import { reader } from "@/lib/platform/reader";
import { saleWishWords } from "@/lib/values/wish-words";
import { listAnnounced, readAnnouncement, readMovedTo } from "./data";
import type { AnnouncementPage, ComingSale } from "./types";

const typedSchema = z.object({ email: z.string() });

const problems: Record<string, string> = {
  email: "Enter an e-mail address like name@example.com.",
  changed: "The words have changed since. Please read them below and send the form again.",
  often: "That was asked for often in a short time. Please wait a few minutes.",
};

/** The page of an announced sale at this moment, by the database's clock; null when there is none at this address. */
export async function getAnnouncement(
  slug: string,
  named: Readonly<Record<string, string | string[] | undefined>>,
): Promise<AnnouncementPage | null> {
  const sale = await readAnnouncement(reader(), slug, await readClock(reader()));
  if (!sale) return null;
  const { problem } = named;
  const said = typeof problem === "string" ? (problems[problem] ?? null) : null;
  const typed = typedSchema.safeParse(said ? await typedCookie("sales") : null);
  const wording = saleWishWords(sale.name);
  return {
    ...sale,
    goods: await readCards(reader(), [...sale.productIds]),
    ...{ wording, mark: wordsMark(wording), days: saleWishDays },
    email: typed.success ? typed.data.email : "",
    emailError: problem === "email" ? said : null,
    message: problem === "email" ? null : said,
  };
}

/** The last part of the address at which an announcement is by now that had this one; null where there is none. */
export async function getMovedTo(slug: string): Promise<string | null> {
  return readMovedTo(reader(), slug, await readClock(reader()));
}

/** Sales that are announced and not open yet. */
export async function getComingSales(): Promise<ComingSale[]> {
  return listAnnounced(reader(), await readClock(reader()));
}
