import { accountDoor } from "@/lib/account/account-door";
import { keepCode } from "@/lib/basket/codes/keep-code";
import { ownNewBasket } from "@/lib/basket/own-new-basket";
import { preparePicture } from "@/lib/catalogue/media/prepare-picture";
import { storePicture } from "@/lib/catalogue/media/store-picture";
import { getCustomer } from "@/lib/customers/loaders";
import { basketCookie, rememberBasket, rememberTyped } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { readUpload } from "@/lib/platform/requests/read-upload";
import { signedAmbassador } from "@/lib/platform/secrets/ambassador-link";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { createId } from "@/lib/values/id";
import { readGoodsIds } from "./data";
import { acceptInvitation } from "./joining/accept-invitation";
import { apply } from "./joining/apply";
import { stop } from "./joining/stop";
import { countDay } from "./page/count-day";
import { writePage } from "./page/write-page";
import { readOffered } from "./read-offered";
import { applicationSchema, pageSchema, wordSchema, yesSchema } from "./schema";

const cut = (form: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, (form[name] ?? "").slice(0, 900)]));

/** Somebody asks to be an ambassador. */
export async function applyAsAmbassador(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const form = (await readForm(request)) ?? {};
  const keep = () => rememberTyped("ambassadors", cut(form, ["email", "name", "speaks_at", "why"]));
  const read = applicationSchema.safeParse(form);
  if (!read.success) {
    await keep();
    return seeOther(`/ambassadors?problem=fields#${String(read.error.issues[0]?.path[0] ?? "name")}`);
  }
  if (await rateLimited(request, "form")) {
    await keep();
    return seeOther("/ambassadors?problem=often");
  }
  const { speaks_at: speaksAt, ...who } = read.data;
  const asked = await transact((tx) => apply(tx, { ...who, speaksAt }, now));
  await rememberTyped("ambassadors", null);
  return seeOther(asked.ok ? "/ambassadors?done=asked" : "/ambassadors");
}

/** Somebody who was invited says yes. */
export async function becomeAmbassador(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const id = signedAmbassador(signed);
  if (!id) return new Response("There is nothing at this address.", { status: 404 });
  const page = `/letters/ambassador/${signed}`;
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const read = yesSchema.safeParse(form);
  if (!read.success) {
    await rememberTyped("letters", cut(form, ["name", "word", "agree"]));
    return seeOther(`${page}?problem=fields#${String(read.error.issues[0]?.path[0] ?? "name")}`);
  }
  const { name, word, terms: termsMark } = read.data;
  const { customerId } = customer;
  const said = await transact((tx) => acceptInvitation(tx, { id, customerId, name, word, termsMark }, now));
  if (said.ok) {
    await rememberTyped("letters", null);
    return seeOther("/account/ambassador?done=welcome");
  }
  await rememberTyped("letters", cut(form, ["name", "word", "agree"]));
  return seeOther(`${page}?problem=${said.reason}`);
}

/** A visitor takes the offer of an ambassador's page: the code goes into their basket, and only the number of takers is kept. */
export async function takeAmbassadorsOffer(request: Request, typed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const word = wordSchema.safeParse(typed);
  if (!word.success) return new Response("There is nothing at this address.", { status: 404 });
  const page = `/with/${word.data}`;
  if (await rateLimited(request, "form")) return seeOther(`${page}?problem=often`);
  const [customer, cookie, { money }] = await Promise.all([getCustomer(), basketCookie(), getShop()]);
  const offered = await readOffered(reader(), word.data, now);
  if (!offered || customer?.customerId === offered.customerId) return seeOther(page);
  const { code } = offered;
  const basketId = await transact(async (tx) => {
    const id = await keepCode(tx, { basketId: cookie, code, currency: money.currency }, now);
    if (customer && id !== cookie) await ownNewBasket(tx, id, customer.userId);
    await countDay(tx, { word: word.data, what: "taken" }, now);
    return id;
  });
  if (basketId !== cookie) await rememberBasket(basketId);
  return seeOther(`${page}?done=taken`);
}

const mostBytes = 12_000_000;
const ownPage = "/account/ambassador";

/** An ambassador writes their page. The picture stays until another is sent or it is dropped. */
export async function saveAmbassadorPage(request: Request, now: Date): Promise<Response> {
  // The form's fields come with the picture: the door sees to who it is, and this to what they sent.
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const customer = await getCustomer();
  if (!customer) return seeOther(`/sign-in?${new URLSearchParams({ next: ownPage })}`);
  // Whoever is none has no picture worked on.
  const own = await reader().ambassador.findUnique({
    where: { customerId: customer.customerId },
    include: {
      pages: { where: { state: { in: ["waiting", "live"] } }, orderBy: { writtenAt: "desc" }, take: 1 },
    },
  });
  if (own?.state !== "active") return seeOther(own ? ownPage : "/account/friends");
  const upload = await readUpload(request, mostBytes);
  if (!upload) return seeOther(`${ownPage}?problem=too_large#picture`);
  const { form, files } = upload;
  const refused = async (problem: string) => {
    await rememberTyped("account", cut(form, ["words", "goods"]));
    return seeOther(`${ownPage}?problem=${problem}`);
  };
  const read = pageSchema.safeParse(form);
  if (!read.success) return refused(`fields#${String(read.error.issues[0]?.path[0] ?? "words")}`);
  const { words, goods } = read.data;
  const productIds = await readGoodsIds(reader(), goods, now);
  if (productIds.length < new Set(goods).size) return refused("goods#goods");
  if (await rateLimited(request, "form")) return refused("often");
  const prepared = files.picture ? await preparePicture(files.picture) : null;
  if (prepared && !prepared.ok) return refused("picture#picture");
  const newId = createId("med");
  const stored = prepared?.ok ? await storePicture(newId, prepared.value) : null;
  const kept = read.data.drop_picture ? null : (own.pages[0]?.mediaId ?? null);
  const mediaId = stored ? newId : kept;
  const written = await transact(async (tx) => {
    if (stored) await tx.media.create({ data: { id: newId, alt: own.name, createdAt: now, ...stored } });
    return writePage(tx, { ambassadorId: own.id, words, productIds, mediaId }, now);
  });
  await rememberTyped("account", null);
  return seeOther(written.ok ? `${ownPage}?done=page` : ownPage);
}

/** An ambassador stops, from their account. */
export async function stopAsAmbassador(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, ownPage);
  if (door instanceof Response) return door;
  const { customerId } = door.customer;
  await transact((tx) => stop(tx, customerId, now));
  return seeOther(ownPage);
}
