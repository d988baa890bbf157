import { beforeEach, expect, test, vi } from "vitest";

/** The browser's cookies: name to value, as the doors set them. */
const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => (value ? jar.set(name, value) : jar.delete(name)),
  }),
  headers: async () => new Headers(),
}));
vi.mock("next/cache", () => ({ cacheTag: () => {}, cacheLife: () => {}, revalidateTag: () => {} }));

const { removeOwnAddress, saveOwnAddress } = await import("@/lib/account/addresses/actions");
const { askFreshCode, askNewAddress, enterByNewAddress, enterNewAddress } = await import(
  "@/lib/account/email/actions"
);
const { saveOwnDetails } = await import("@/lib/account/details/actions");
const { getDetailsPage } = await import("@/lib/account/details/loaders");
const { saveAccountLetters, saveLetterPreferences } = await import("@/lib/newsletter/actions");
const { birthdayOffer } = await import("@/lib/newsletter/birthday/birthday-offer");
const { getPreferences } = await import("@/lib/newsletter/loaders");
const { readerLinks } = await import("@/lib/mail/reader-links");
const { claim, orderAgain } = await import("@/lib/account/orders/actions");
const { beginPasskey, beginPasskeySignIn, changePasskey, enterByPasskey, finishPasskey } = await import(
  "@/lib/account/passkeys/actions"
);
const { goToProvider } = await import("@/lib/account/providers/actions");
const { signOutElsewhere } = await import("@/lib/account/security/actions");
const { askLetter, enterByLink, enterCode, signOut } = await import("@/lib/account/sign-in/actions");
const { db } = await import("@/lib/platform/db");
const { addressChangeCode, addressChangeLink } = await import(
  "@/lib/platform/secrets/address-change-secrets"
);
const { sign, unsign } = await import("@/lib/platform/secrets/signing");
const { signInCode, signInLink } = await import("@/lib/platform/secrets/sign-in-secrets");
const { tokenDigest } = await import("@/lib/platform/secrets/token");
const { readShop } = await import("@/lib/shop/data");

const now = new Date();
const session = "next-auth.session-token";

function post(fields: Record<string, string> = {}, headers: Record<string, string> = {}): Request {
  return new Request("http://shop.test/door", {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { "sec-fetch-site": "same-origin", "user-agent": "Firefox/145 Linux", ...headers },
  });
}
const to = (response: Response) => response.headers.get("location") ?? `status ${response.status}`;
const asked = () => unsign("sign-in cookie", jar.get("sign_in") ?? "") ?? "";
async function enter(email: string, next = "/account"): Promise<string> {
  await askLetter(post({ email, next }), now);
  return to(await enterCode(post({ code: signInCode(asked()) }), now));
}

const signedChange = (id: string) => addressChangeLink(id).split("/").at(-1) ?? "";
const doors: Record<string, (request: Request) => Promise<Response>> = {
  saveOwnAddress: (request) => saveOwnAddress(request, now),
  removeOwnAddress: (request) => removeOwnAddress(request, "addr_x", now),
  saveOwnDetails: (request) => saveOwnDetails(request, now),
  saveAccountLetters: (request) => saveAccountLetters(request, now),
  claim: (request) => claim(request, now),
  orderAgain: (request) => orderAgain(request, "ord_x", now),
  beginPasskey: (request) => beginPasskey(request, now),
  finishPasskey: (request) => finishPasskey(request, now),
  changePasskey: (request) => changePasskey(request, "pkey_x", now),
  askFreshCode: (request) => askFreshCode(request, now),
  askNewAddress: (request) => askNewAddress(request, now),
  enterNewAddress: (request) => enterNewAddress(request, now),
  enterByNewAddress: (request) => enterByNewAddress(request, signedChange("achg_x"), now),
  signOutElsewhere: (request) => signOutElsewhere(request, now),
};
const open: typeof doors = {
  askLetter: (request) => askLetter(request, now),
  enterCode: (request) => enterCode(request, now),
  enterByLink: (request) => enterByLink(request, "x", now),
  signOut: (request) => signOut(request),
  beginPasskeySignIn: (request) => beginPasskeySignIn(request, now),
  enterByPasskey: (request) => enterByPasskey(request, now),
  goToProvider: (request) => goToProvider(request, "google", now),
};

beforeEach(async () => {
  jar.clear();
  await db().$executeRaw`TRUNCATE app_user, customer, basket, sign_in_request, rate_limit CASCADE`;
});

test.each(Object.keys({ ...doors, ...open }))("%s refuses a form of another site", async (name) => {
  const door = { ...doors, ...open }[name];
  const foreign = post({}, { "sec-fetch-site": "cross-site", origin: "https://evil.example" });
  expect((await door?.(foreign))?.status).toBe(403);
});

test.each(Object.keys(doors))("%s leads a guest to the way in and does nothing", async (name) => {
  for (const cookie of [null, "forged"]) {
    if (cookie) jar.set(session, cookie);
    const answer = await doors[name]?.(post());
    if (name === "beginPasskey") expect(answer?.status).toBe(401);
    else expect(answer && to(answer)).toMatch(/^\/sign-in\?next=%2Faccount/);
  }
});

test("a known and an unknown address get the same answer", async () => {
  await db().user.create({ data: { id: "usr_known", email: "known@example.com" } });
  const answers = [];
  for (const email of ["known@example.com", "unknown@example.com"]) {
    jar.clear();
    const answer = await askLetter(post({ email }), now);
    answers.push([answer.status, to(answer), await answer.text(), [...jar.keys()]]);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test("the code opens the door once, with a new session for this browser, and leads on within the shop only", async () => {
  expect(await enter("ada@example.com", "https://evil.example/")).toBe("/account");
  const first = jar.get(session) ?? "";
  const row = await db().session.findUniqueOrThrow({ where: { sessionToken: tokenDigest(first) } });
  expect(row).toMatchObject({ device: "Firefox on Linux", secondFactorAt: null });
  expect(jar.has("sign_in")).toBe(false);
  expect(await enter("ada@example.com", "/admin?x=1")).toBe("/admin?x=1");
  expect(jar.get(session)).not.toBe(first);
  expect(await db().session.count()).toBe(1);
});

test("a code is worth nothing in another browser, after five wrong ones, or once it was used", async () => {
  await askLetter(post({ email: "ada@example.com" }), now);
  const requestId = asked();
  const code = signInCode(requestId);
  const wrong = code === "111111" ? "222222" : "111111";
  const cookie = jar.get("sign_in") ?? "";
  jar.clear();
  expect(to(await enterCode(post({ code }), now))).toBe("/sign-in?problem=spent");
  jar.set("sign_in", sign("sign-in", requestId));
  expect(to(await enterCode(post({ code }), now)), "a link's signature is none for the cookie").toBe(
    "/sign-in?problem=spent",
  );
  jar.set("sign_in", cookie);
  for (let tries = 0; tries < 5; tries += 1)
    expect(to(await enterCode(post({ code: wrong }), now))).toContain("problem=wrong");
  expect(to(await enterCode(post({ code }), now))).toContain("problem=spent");
  expect(await db().user.count()).toBe(0);
  const signed = signInLink(requestId).split("/").at(-1) ?? "";
  expect(to(await enterByLink(post(), signed, now))).toBe("/account");
  expect(to(await enterByLink(post(), signed, now))).toBe(`/sign-in/link/${signed}`);
  expect(await db().session.count()).toBe(1);
});

test("to one address letters go eight times an hour, however it is written and wherever it is asked", async () => {
  for (let n = 0; n < 10; n += 1)
    await askLetter(
      post({ email: n % 2 ? "ADA@example.com" : "ada@example.com" }, { "x-peer-address": `203.0.113.${n}` }),
      now,
    );
  expect(await db().signInRequest.count()).toBe(8);
  expect(to(await askLetter(post({ email: "ada@example.com" }), now))).toContain("problem=often");
});

test("signing out ends the session and leaves neither it nor the basket in the browser", async () => {
  expect(await enter("leaves@example.com")).toBe("/account");
  jar.set("basket", sign("basket", "bask_x"));
  expect(to(await signOut(post()))).toBe("/sign-in?signed=out");
  expect([...jar.keys()].filter((name) => name === session || name === "basket")).toEqual([]);
  expect(await db().session.count()).toBe(0);
});

test("a passkey's answer that nobody asked for, or of nobody's key, opens nothing", async () => {
  const answer = JSON.stringify({
    ...{ id: "AAAA", rawId: "AAAA", type: "public-key", clientExtensionResults: {} },
    response: { clientDataJSON: "e30", authenticatorData: "AAAA", signature: "AAAA" },
  });
  for (const given of [answer, "", "{}", "[", JSON.stringify({ id: { $ne: 1 } })]) {
    expect(to(await enterByPasskey(post({ answer: given }), now))).toContain("problem=passkey");
    await beginPasskeySignIn(post(), now);
    expect(to(await enterByPasskey(post({ answer: given }), now))).toContain("problem=passkey");
  }
  expect(await db().passkeyChallenge.count(), "each answer used its challenge up").toBe(0);
  expect(await db().session.count()).toBe(0);
});

test("an address is changed by who signed in lately, by the code of its own letter or by the link where they are signed in", async () => {
  await enter("moves@example.com");
  expect(to(await askNewAddress(post({ email: "nowhere" }), now))).toContain("problem=email");
  const quarter = new Date(now.getTime() + 16 * 60_000);
  expect(to(await askNewAddress(post({ email: "moves@new.example" }), quarter))).toContain("problem=stale");
  expect(to(await askNewAddress(post({ email: "moves@new.example" }), now))).toBe("/account/email#code");
  const { id } = await db().addressChange.findFirstOrThrow();
  const code = addressChangeCode(id);
  const wrong = code === "000000" ? "000001" : "000000";
  expect(to(await enterNewAddress(post({ code: wrong }), now))).toContain("problem=wrong");
  const mine = new Map(jar);
  jar.clear();
  await enter("stranger@example.com");
  expect(to(await enterByNewAddress(post(), signedChange(id), now))).toContain("problem=spent");
  expect((await enterByNewAddress(post(), "forged", now)).status).toBe(404);
  jar.clear();
  for (const [name, value] of mine) jar.set(name, value);
  expect(to(await enterNewAddress(post({ code }), now))).toBe("/account/details?done=address");
  expect(await db().user.count({ where: { email: "moves@new.example" } })).toBe(1);
  expect(to(await enterNewAddress(post({ code }), now))).toContain("problem=spent");
});

test("a birthday is kept with the details, and what is no day comes back as it was chosen, with nothing else lost", async () => {
  await enter("born@example.com");
  const { mark: words_birthday } = birthdayOffer(await readShop(db()));
  const save = async (fields: Record<string, string>) =>
    to(await saveOwnDetails(post({ name: "Ada", locale: "en-GB", words_birthday, ...fields }), now));
  expect(await save({ name: "Ada L", birth_day: "31", birth_month: "6" })).toBe(
    "/account/details?problem=birthday#birth_day",
  );
  expect(await getDetailsPage("birthday", now)).toMatchObject({
    ...{ name: "Ada L", nameError: null },
    birthday: { day: "31", month: "6", error: "That month has no such day.", given: false },
  });
  expect(await save({ name: " ", birth_day: "30", birth_month: "6" })).toBe(
    "/account/details?problem=name#name",
  );
  expect(await getDetailsPage("name", now)).toMatchObject({
    ...{ nameError: "Enter your name.", birthday: { day: "30", month: "6", error: null } },
  });
  expect(await save({ words_birthday: "old", birth_day: "30", birth_month: "6" })).toContain(
    "problem=changed",
  );
  expect(await db().subscriber.count()).toBe(0);
  expect(await save({ birth_day: "30", birth_month: "6" })).toBe("/account/details?done=saved");
  expect((await getDetailsPage(null, now)).birthday).toMatchObject({ day: "30", month: "6", given: true });

  // Behind a letter: all but the birthday is saved, and that is shown as it was chosen.
  const { id } = await db().subscriber.findUniqueOrThrow({ where: { email: "born@example.com" } });
  const signed = readerLinks("http://shop.test", id).oneClick.split("/").at(-1) ?? "";
  const letters = async (fields: Record<string, string>) =>
    to(await saveLetterPreferences(post({ intent: "save", words_birthday, ...fields }), signed, now));
  expect(await letters({ frequency: "monthly", birth_day: "30", birth_month: "2" })).toContain(
    "done=birthday",
  );
  const shown = () => getPreferences("born@example.com", { done: "birthday", place: "letters" }, now);
  expect(await shown()).toMatchObject({
    frequency: "monthly",
    birthday: { day: "30", month: "2", given: true },
  });
  expect(await letters({ birth_day: "", birth_month: "" })).toContain("done=saved");
  expect(await shown()).toMatchObject({ birthday: { day: "", month: "", error: null, given: false } });
});
