import { getCustomer } from "@/lib/customers/loaders";
import { signedReader } from "@/lib/mail/reader-links";
import { rememberTyped } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { signedOptIn } from "@/lib/platform/secrets/opt-in-link";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { withdraw } from "./consent/withdraw";
import { readReader } from "./data";
import { askLetters } from "./opt-in/ask-letters";
import { confirmOptIn } from "./opt-in/confirm-opt-in";
import { changePreferences } from "./preferences/change-preferences";
import { joinSchema } from "./schema";
import { chosenTopics } from "./topics/chosen-topics";
import { offeredTopics } from "./topics/offered-topics";

const notHere = () => new Response("There is nothing at this address.", { status: 404 });

/** Somebody asks for letters. The answer is the same whether or not the address is known. */
export async function join(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const form = (await readForm(request)) ?? {};
  const shop = await getShop();
  const offered = offeredTopics(shop);
  const back = async (problem: "email" | "topics" | "changed" | "often") => {
    const topics = offered.map(({ key }) => key).filter((key) => form[`topic_${key}`] === "yes");
    await rememberTyped("newsletter", { email: (form.email ?? "").slice(0, 300), topics });
    return seeOther(`/newsletter?problem=${problem}#${problem === "topics" ? "topics" : "email"}`);
  };
  const parsed = joinSchema.safeParse(form);
  if (!parsed.success) return back("email");
  const chosen = chosenTopics(offered, form);
  if (!chosen) return back("changed");
  if (chosen.length === 0) return back("topics");
  if (await rateLimited(request, "form")) return back("often");
  const { email, from } = parsed.data;
  const topics = chosen.map(({ key, title, wording }) => ({ key, title, wording }));
  const { locale } = shop.money;
  await transact((tx) => askLetters(tx, { email, topics, source: from, locale }, now));
  await rememberTyped("newsletter", null);
  return seeOther("/newsletter/asked");
}

/** The button on the page behind a letter's link was pressed. */
export async function confirm(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const optInId = signedOptIn(signed);
  if (!optInId) return notHere();
  await transact((tx) => confirmOptIn(tx, optInId, now));
  return seeOther(`/letters/confirm/${signed}`);
}

/** The reader of a signed address and what they posted, or the answer that ends it. */
async function readerDoor(request: Request, signed: string) {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const id = signedReader(signed);
  const known = id ? await readReader(reader(), { id }) : null;
  return known ? { email: known.email, form: (await readForm(request)) ?? {} } : notHere();
}

/** The page of preferences behind a letter was sent. */
export async function saveLetterPreferences(request: Request, signed: string, now: Date): Promise<Response> {
  const door = await readerDoor(request, signed);
  if (door instanceof Response) return door;
  const done = await changePreferences({ ...door, source: "letter", proof: "letter_link" }, now);
  await rememberTyped("letters", done === "birthday" ? chosenBirthday(door.form) : null);
  return seeOther(`/letters/preferences/${signed}?done=${done}`);
}

/** What was chosen as a birthday, to be shown again beside what is wrong with it. */
function chosenBirthday({ birth_day, birth_month }: Readonly<Record<string, string>>) {
  return { birth_day, birth_month };
}

/** The button on the page that a letter's last line leads to was pressed. */
export async function stopLetters(request: Request, signed: string, now: Date): Promise<Response> {
  const door = await readerDoor(request, signed);
  if (door instanceof Response) return door;
  await transact((tx) => withdraw(tx, { email: door.email, topics: "all", source: "letter" }, now));
  return seeOther(`/letters/preferences/${signed}?done=stopped`);
}

/**
 * A mail program's own button (RFC 8058): a POST from anywhere, without cookies, sign-in, redirect or question, as often as
 * it likes. It ends everything that is not about an order: whoever presses it sees no page on which to choose.
 */
export async function unsubscribeOneClick(signed: string, now: Date): Promise<Response> {
  const id = signedReader(signed);
  if (!id) return notHere();
  await transact(async (tx) => {
    const known = await readReader(tx, { id });
    if (known) await withdraw(tx, { email: known.email, topics: "all", source: "one_click" }, now);
  });
  return new Response("No more letters of news go to this address.", {
    headers: { "cache-control": "no-store" },
  });
}

/** The page of letters in the account was sent: their session proves the address, no second letter is needed. */
export async function saveAccountLetters(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const customer = await getCustomer();
  if (!customer) return seeOther("/sign-in?next=%2Faccount%2Fletters");
  const form = (await readForm(request)) ?? {};
  const done = await changePreferences(
    { email: customer.email, form, source: "account", proof: "signed_in" },
    now,
  );
  await rememberTyped("account", done === "birthday" ? chosenBirthday(form) : null);
  return seeOther(`/account/letters?done=${done}`);
}
