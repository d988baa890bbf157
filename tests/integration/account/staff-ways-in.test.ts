import { beforeEach, expect, test, vi } from "vitest";

/** The browser's cookies: name to value. */
const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => (value ? jar.set(name, value) : jar.delete(name)),
  }),
}));
vi.mock("next/cache", () => ({ cacheTag: () => {}, cacheLife: () => {}, revalidateTag: () => {} }));

const { askNewAddress, enterByNewAddress } = await import("@/lib/account/email/actions");
const { askAddressChange } = await import("@/lib/account/email/ask-address-change");
const { beginPasskey, changePasskey, finishPasskey } = await import("@/lib/account/passkeys/actions");
const { openChallenge } = await import("@/lib/customers/passkeys/open-challenge");
const { rememberPasskeyTask } = await import("@/lib/platform/cookies");
const { addressChangeLink } = await import("@/lib/platform/secrets/address-change-secrets");
const { db } = await import("@/lib/platform/db");
const { startSession } = await import("@/lib/platform/sessions/start-session");
const { createId } = await import("@/lib/values/id");
const { staffRow } = await import("../../support/staff-row");

const now = new Date();
const hours = (count: number) => new Date(now.getTime() - count * 60 * 60 * 1000);

function post(fields: Record<string, string> = {}): Request {
  const headers = { "sec-fetch-site": "same-origin" };
  return new Request("http://shop.test/door", { method: "POST", body: new URLSearchParams(fields), headers });
}

/** A member of staff with a proven address, in this browser by a letter alone or with a second factor shown. */
async function member({ app, passkey, shown }: { app: boolean; passkey: boolean; shown: Date | null }) {
  const { userId, staffId } = await staffRow("owner");
  await db().user.update({ where: { id: userId }, data: { emailVerified: now } });
  const inUse = { totpSecret: "enciphered", totpConfirmedAt: now };
  if (app) await db().staffMember.update({ where: { id: staffId }, data: inUse });
  const id = createId("pkey");
  const key = { id, userId, credentialId: id, publicKey: Buffer.from("x"), counter: 0, transports: [] };
  if (passkey)
    await db().passkey.create({ data: { ...key, name: "Phone", backedUp: false, createdAt: now } });
  jar.set(
    "next-auth.session-token",
    (await startSession(db(), { userId, secondFactorAt: shown }, now)).token,
  );
  return { userId, passkeyId: id };
}

beforeEach(async () => {
  jar.clear();
  await db().$executeRaw`TRUNCATE app_user, customer, staff_member, passkey_challenge, rate_limit CASCADE`;
});

const owing = [
  { name: "by a letter alone, with an app", app: true, passkey: false, shown: null },
  { name: "by a letter alone, with a passkey", app: false, passkey: true, shown: null },
  { name: "since yesterday", app: true, passkey: true, shown: hours(13) },
];

test.each(owing)(
  "a member who has a second factor and is in $name makes themselves no passkey",
  async (given) => {
    const { userId } = await member(given);
    const begun = await beginPasskey(post(), now);
    expect([begun.status, await begun.json()]).toEqual([403, { reason: "second_factor_needed" }]);
    expect(await db().passkeyChallenge.count()).toBe(0);
    const challengeId = await openChallenge(db(), { challenge: "abc", userId }, now);
    await rememberPasskeyTask(challengeId);
    const finished = await finishPasskey(post({ answer: "{}" }), now);
    expect(finished.headers.get("location")).toBe("/admin/second-factor?again");
  },
);

test.each(owing)("a member who has a second factor and is in $name takes none away", async (given) => {
  const { passkeyId } = await member(given);
  const answer = await changePasskey(post({ intent: "remove" }), passkeyId, now);
  expect(answer.headers.get("location")).toBe("/admin/second-factor?again");
  expect(await db().passkey.count()).toBe(given.passkey ? 1 : 0);
});

test.each(owing)(
  "a member who has a second factor and is in $name gives the account no other address",
  async (given) => {
    const { userId } = await member(given);
    const email = "somebody@else.example";
    const asked = await askNewAddress(post({ email }), now);
    expect(asked.headers.get("location")).toBe("/admin/second-factor?again");
    const change = await askAddressChange(db(), { userId, email, device: "Firefox" }, now);
    if (!change.ok) throw new Error(change.reason);
    const signed = addressChangeLink(change.value.changeId).split("/").at(-1) ?? "";
    const entered = await enterByNewAddress(post(), signed, now);
    expect(entered.headers.get("location")).toBe("/admin/second-factor?again");
    expect(await db().user.count({ where: { email } })).toBe(0);
  },
);

test.each([
  { name: "has none yet", app: false, passkey: false, shown: null },
  { name: "has shown it lately", app: true, passkey: true, shown: hours(1) },
])("a member who $name makes and takes away passkeys", async (given) => {
  const { passkeyId } = await member(given);
  expect((await beginPasskey(post(), now)).status).toBe(200);
  const answer = await changePasskey(post({ intent: "remove" }), passkeyId, now);
  expect(answer.headers.get("location")).toBe("/account/security?passkey=removed#passkeys");
  expect(await db().passkey.count()).toBe(0);
});
