import { signedReader } from "@/lib/mail/reader-links";
import { typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { signedOptIn } from "@/lib/platform/secrets/opt-in-link";
import { getShop } from "@/lib/shop/loaders";
import { formatDate } from "@/lib/values/format-date";
import { birthdayFields } from "./birthday/birthday-fields";
import { birthdayOffer } from "./birthday/birthday-offer";
import { birthdayPointsOffer } from "./birthday/birthday-points-offer";
import { birthdayPointsTopic } from "./birthday/birthday-points-topic";
import { browsingOffer } from "./browsing/browsing-offer";
import { readOptIn, readReader } from "./data";
import { linksOffer } from "./links/links-offer";
import { linksTopic } from "./links/links-words";
import { basketOffer } from "./reminders/basket-offer";
import { typedJoinSchema } from "./schema";
import { similarTopic } from "./similar/similar-words";
import { noLetterTopics } from "./topics/no-letter-topics";
import { offeredTopics } from "./topics/offered-topics";
import type { BirthdayFields, OfferedTopic, Preferences } from "./types";
import { readWishes } from "./wishes/data";

/** What the shop writes about, with the words beside each box: the same for everybody, so pages stay static. */
export async function getOfferedTopics(): Promise<OfferedTopic[]> {
  return offeredTopics(await getShop());
}

const problems: Record<string, string> = {
  email: "Enter an e-mail address like name@example.com.",
  topics: "Tick what we may write about.",
  changed: "The words beside the boxes have changed since. Please read them and send the form again.",
  often: "That was asked for often in a short time. Please wait a few minutes.",
};

export type JoinPage = {
  readonly topics: readonly (OfferedTopic & { readonly ticked: boolean })[];
  readonly email: string;
  readonly emailError: string | null;
  readonly topicsError: string | null;
  readonly message: string | null;
};

/** The page to ask for letters on, with what a form could not be finished for. Nothing is ticked that nobody ticked. */
export async function getJoinPage(problem: unknown): Promise<JoinPage> {
  const said = typeof problem === "string" ? (problems[problem] ?? null) : null;
  const typed = typedJoinSchema.safeParse(said ? await typedCookie("newsletter") : null);
  const ticked = typed.success ? typed.data.topics : [];
  return {
    topics: (await getOfferedTopics()).map((topic) => ({ ...topic, ticked: ticked.includes(topic.key) })),
    email: typed.success ? typed.data.email : "",
    emailError: problem === "email" ? said : null,
    topicsError: problem === "topics" ? said : null,
    message: problem === "email" || problem === "topics" ? null : said,
  };
}

/** Whether an address is one of those our letters lead to; asks no database. */
export function isOurLetter(signed: string): boolean {
  return signedOptIn(signed) !== null || signedReader(signed) !== null;
}

/** What a letter's link to confirm shows: opening it uses nothing up, for programs that check links open them too. */
export async function getConfirmPage(signed: string, now: Date) {
  const id = signedOptIn(signed);
  const optIn = id && (await readOptIn(reader(), id));
  if (!optIn) return null;
  const state = optIn.usedAt
    ? ("used" as const)
    : optIn.expiresAt > now
      ? ("open" as const)
      : ("expired" as const);
  const { email, wordings, again } = optIn;
  return { state, email, wordings, again };
}

/**
 * The fields for the birthday of a proven address.
 * @param unfinished what was typed into a form that could not be finished; null where none was
 */
export async function getBirthdayFields(email: string, unfinished: unknown): Promise<BirthdayFields> {
  const [shop, known] = await Promise.all([getShop(), readReader(reader(), { email })]);
  const present = await getPresent(email, known);
  return birthdayFields(birthdayOffer(shop), known?.birthday ?? null, unfinished, present);
}

/** The box for a present of points on a birthday: for who can take part, and for who ticked it before. */
async function getPresent(
  email: string,
  known: Awaited<ReturnType<typeof readReader>>,
): Promise<BirthdayFields["present"]> {
  const shop = await getShop();
  const { on, birthday } = shop.loyalty;
  const chosen = Boolean(
    known?.permissions.some(({ topic, state }) => topic === birthdayPointsTopic && state === "live"),
  );
  const offered = on && birthday > 0 && (await isCustomer(email));
  if (!offered && !chosen) return null;
  const { wording, mark } = birthdayPointsOffer(shop);
  return { wording, mark, chosen, points: on ? birthday : 0 };
}

/** Whose letters a signed address decides about; null when it is none of ours or they are gone. */
export async function getReaderEmail(signed: string): Promise<string | null> {
  const id = signedReader(signed);
  return id ? ((await readReader(reader(), { id }))?.email ?? null) : null;
}

/** Only who can sign in can be remembered. */
async function isCustomer(email: string): Promise<boolean> {
  const customer = await reader().customer.findUnique({ where: { email }, select: { userId: true } });
  return customer?.userId != null;
}

/**
 * Where an address stands with letters, and what there is to choose.
 * @param after what was done before, and where the form stands: a birthday that is no day is shown again
 */
export async function getPreferences(
  email: string,
  after: { readonly done: unknown; readonly place: "account" | "letters" },
  now: Date,
): Promise<Preferences> {
  const shop = await getShop();
  const [known, wishes] = await Promise.all([readReader(reader(), { email }), readWishes(reader(), email)]);
  const unfinished = after.done === "birthday" ? await typedCookie(after.place) : null;
  const { locale, timeZone } = shop.money;
  const live = new Map(
    known?.permissions.filter(({ state }) => state === "live").map((one) => [one.topic, one]),
  );
  const paused = known?.pausedUntil && known.pausedUntil > now ? known.pausedUntil : null;
  const [reminders, browsing] = [basketOffer(shop), browsingOffer(shop)];
  const offered = shop.newsletter.browsing && (await isCustomer(email));
  const shown = [
    ...(shop.recovery.on || live.has(reminders.key) ? [reminders] : []),
    ...(offered || live.has(browsing.key) ? [browsing] : []),
  ];
  return {
    email,
    topics: [...offeredTopics(shop), ...shown].map((topic) => ({ ...topic, chosen: live.has(topic.key) })),
    similar: live.has(similarTopic),
    links: { ...linksOffer(shop), chosen: live.has(linksTopic) },
    frequency: known?.frequency === "monthly" ? "monthly" : "every",
    birthday: birthdayFields(
      birthdayOffer(shop),
      known?.birthday ?? null,
      unfinished,
      await getPresent(email, known),
    ),
    pausedUntil: paused ? formatDate(paused, locale, timeZone) : null,
    unreachable: Boolean(known?.suppression),
    wishes,
    anything: [...live.keys()].some((topic) => !noLetterTopics.includes(topic)) || wishes.length > 0,
  };
}
