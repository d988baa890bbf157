import { requireCustomer } from "@/lib/account/loaders";
import { getCustomer } from "@/lib/customers/loaders";
import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { signedAmbassador } from "@/lib/platform/secrets/ambassador-link";
import { getShop, getShopUrl } from "@/lib/shop/loaders";
import { greetingName } from "@/lib/values/greeting-name";
import { qrPicture } from "@/lib/values/qr-picture";
import { readOffer } from "../read-offer";
import { listLines, listStatements, readAmbassadorFigures, readPage } from "./data";
import { disclosureWords } from "./disclosure-words";
import { readTerms } from "./joining/read-terms";
import { rateWords } from "./rate-words";
import { readOffered } from "./read-offered";
import { applicationSchema, pageSchema, typedSchema, wordSchema, yesSchema } from "./schema";
import type { AmbassadorHome, Fields } from "./types";

type Schema = typeof applicationSchema | typeof yesSchema | typeof pageSchema;

/** What was typed before, and what is wrong with each of it. */
async function typedBefore(place: Parameters<typeof typedCookie>[0], schema: Schema) {
  const read = typedSchema.safeParse(await typedCookie(place));
  const typed: Fields = read.success ? read.data : {};
  const faults: Record<string, string> = {};
  for (const { path, message } of schema.safeParse(typed).error?.issues ?? [])
    faults[String(path[0])] ??= message;
  return { typed, faults };
}

/** The programme as anybody reads it, and the form to apply; null while the owner takes no ambassadors. */
export async function getProgramme(problem: unknown, now: Date) {
  const { ambassadors, brand, money } = await getShop();
  const offer = await readOffer(reader(), ambassadors.discountId, now);
  if (!ambassadors.on || !offer) return null;
  const { unit, moneyRate, pointsRate } = ambassadors;
  const rate = { unit, rate: unit === "points" ? pointsRate : moneyRate };
  const { typed, faults } = await typedBefore("ambassadors", applicationSchema);
  const customer = await getCustomer();
  const known = { email: customer?.email ?? "", name: customer?.name ? greetingName(customer.name) : "" };
  return {
    shop: brand.name,
    pays: rateWords(rate, money),
    gives: offer.gives,
    terms: (await readTerms(reader(), rate)).paragraphs,
    typed: problem ? { ...known, ...typed } : known,
    faults: problem === "fields" ? faults : {},
  } as { shop: string; pays: string; gives: string; terms: readonly string[]; typed: Fields; faults: Fields };
}

/** Whether this shop signed a link for an ambassador; asks no database. */
export function isAmbassadorLink(signed: string): boolean {
  return signedAmbassador(signed) !== null;
}

/** What somebody who was invited reads and fills in; null when the invitation is no more. Opening it changes nothing. */
export async function getAmbassadorInvitation(signed: string, problem: unknown, now: Date) {
  const tx = reader();
  const id = signedAmbassador(signed);
  const ambassador = id ? await tx.ambassador.findUnique({ where: { id } }) : null;
  if (ambassador?.state !== "invited") return null;
  const { ambassadors, brand, money } = await getShop();
  const { typed, faults } = await typedBefore("letters", yesSchema);
  const plain = ambassador.name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  const known = { name: ambassador.name, word: ambassador.word ?? plain.slice(0, 20) };
  return {
    shop: brand.name,
    url: getShopUrl(),
    gives: (await readOffer(tx, ambassadors.discountId, now))?.gives ?? null,
    pays: rateWords(ambassador, money),
    terms: await readTerms(tx, ambassador),
    customer: await getCustomer(),
    typed: (problem ? { ...known, ...typed } : known) as Fields,
    faults: (problem === "fields" ? faults : {}) as Fields,
  };
}

/** An ambassador's page as visitors read it: "gone" where it was and is no more, null where there never was one. */
export async function getAmbassadorPage(typed: string, now: Date) {
  const word = wordSchema.safeParse(typed);
  if (!word.success) return null;
  const tx = reader();
  const offered = await readOffered(tx, word.data, now);
  if (!offered) {
    const was = await tx.ambassador.count({ where: { word: word.data, state: { in: ["active", "ended"] } } });
    return was > 0 ? "gone" : null;
  }
  const customer = await getCustomer();
  const page = await readPage(tx, offered.id, "live", now);
  return { ...offered, page, own: customer?.customerId === offered.customerId };
}

/** The area of an ambassador in their account; null for whoever is none. */
export async function getAmbassadorHome(problem: unknown, now: Date): Promise<AmbassadorHome | null> {
  const { customerId } = await requireCustomer("/account/ambassador");
  const tx = reader();
  const own = await tx.ambassador.findUnique({
    where: { customerId },
    include: { terms: { orderBy: { at: "desc" }, take: 1 } },
  });
  if (!own?.word) return null;
  const { money, brand } = await getShop();
  const offered = await readOffered(tx, own.word, now);
  const url = `${getShopUrl()}/with/${own.word}`;
  const [live, waiting] = [
    await readPage(tx, own.id, "live", now),
    await readPage(tx, own.id, "waiting", now),
  ];
  const refused = await readPage(tx, own.id, "refused", now);
  const unit = own.unit === "points" ? "points" : money.currency;
  const newest = waiting ?? live;
  const { typed, faults } = await typedBefore("account", pageSchema);
  const goods = newest?.goods.map(({ handle }) => `${getShopUrl()}/products/${handle}`).join("\n") ?? "";
  const written: Fields = { words: newest?.words ?? "", goods };
  return {
    ...{
      name: own.name,
      state: own.state,
      url,
      unit,
      live,
      waiting,
      code: offered?.code ?? own.word.toUpperCase(),
    },
    // Only while it is the last word on the matter.
    refused: refused && (!newest || refused.writtenAt > newest.writtenAt) ? refused : null,
    picture: newest?.picture ?? null,
    qr: qrPicture(url),
    pays: rateWords(own, money),
    gives: offered?.gives ?? null,
    share: offered
      ? disclosureWords({ shop: brand.name, gives: offered.gives, code: offered.code, url })
      : [],
    terms: own.terms[0] ?? null,
    figures: await readAmbassadorFigures(tx, { id: own.id, unit, currency: money.currency }),
    statements: await listStatements(tx, own.id),
    typed: problem ? { ...written, ...typed } : written,
    faults: problem === "fields" ? faults : ({} as Fields),
  };
}

/** One statement of the ambassador who is signed in, with its lines; null for any other. */
export async function getOwnStatement(id: string) {
  const { customerId } = await requireCustomer(`/account/ambassador/statements/${id}`);
  const statement = await reader().ambassadorStatement.findFirst({
    where: { id, ambassador: { customerId } },
    include: { ambassador: { select: { name: true } } },
  });
  return statement && { statement, lines: await listLines(reader(), id) };
}
