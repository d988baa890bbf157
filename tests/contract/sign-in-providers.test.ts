import { generateKeyPairSync } from "node:crypto";
import { createEmulator } from "emulate";
import { afterAll, beforeEach, expect, test } from "vitest";
import { askNextAuth } from "@/lib/customers/providers/ask-next-auth";
import { offeredProviders } from "@/lib/customers/providers/offered-providers";
import { csrfSchema } from "@/lib/customers/providers/schema";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { freePort } from "../../sandbox/ports";

const now = new Date();
const back = (provider: string) => `${process.env.APP_URL}/api/auth/callback/${provider}`;
const [googlePort, applePort] = [await freePort(), await freePort()];
const google = await createEmulator({
  service: "google",
  port: googlePort,
  seed: {
    google: {
      users: [
        { email: "Maya@example.com", name: "Maya Lin", email_verified: true },
        { email: "claims@example.com", name: "Claims To Be", email_verified: false },
      ],
      oauth_clients: [{ client_id: "shop", client_secret: "hush", redirect_uris: [back("google")] }],
    },
  },
});
const apple = await createEmulator({
  service: "apple",
  port: applePort,
  seed: {
    apple: {
      users: [{ email: "maya@example.com", name: "Maya Lin" }],
      oauth_clients: [{ client_id: "shop.web", team_id: "TEAM1", redirect_uris: [back("apple")] }],
    },
  },
});
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
Object.assign(process.env, {
  GOOGLE_CLIENT_ID: "shop",
  GOOGLE_CLIENT_SECRET: "hush",
  GOOGLE_ISSUER: google.url,
  APPLE_CLIENT_ID: "shop.web",
  APPLE_TEAM_ID: "TEAM1",
  APPLE_KEY_ID: "KEY1",
  APPLE_PRIVATE_KEY: String(privateKey.export({ type: "pkcs8", format: "pem" })).replaceAll("\n", "\\n"),
  APPLE_ISSUER: apple.url,
});
env();

afterAll(async () => {
  await google.close();
  await apple.close();
});
beforeEach(async () => {
  await db().user.deleteMany();
});

const pair = (line: string) => {
  const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/);
  return [name, decodeURIComponent(value)] as const;
};
const jar = (lines: readonly string[]) => Object.fromEntries(lines.map(pair));

/** Leaves for the provider as the door does. */
async function leave(provider: string) {
  const csrf = await askNextAuth({ method: "GET", way: ["csrf"], cookies: {} }, now);
  const { csrfToken } = csrfSchema.parse(csrf.body);
  const body = { csrfToken, callbackUrl: `${process.env.APP_URL}/account/orders` };
  const left = await askNextAuth(
    { method: "POST", way: ["signin", provider], body, cookies: jar(csrf.cookies) },
    now,
  );
  return {
    to: new URL(left.location ?? "http://nowhere"),
    cookies: { ...jar(csrf.cookies), ...jar(left.cookies) },
  };
}

/** Presses somebody's button on the provider's own page, and says what it sends back. */
async function agreeThere(to: URL, who = "maya@example.com"): Promise<Record<string, string>> {
  const html = await (await fetch(to)).text();
  const forms = [...html.matchAll(/<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g)];
  const [, action = "", inside = ""] = forms.find((form) => form[0].toLowerCase().includes(who)) ?? [];
  const fields = [...inside.matchAll(/name="([^"]+)"[^>]*value="([^"]*)"/g)];
  const text = (value = "") => value.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
  const answer = await fetch(new URL(text(action), to), {
    method: "POST",
    body: new URLSearchParams(fields.map(([, name = "", value]) => [name, text(value)])),
    redirect: "manual",
  });
  const location = answer.headers.get("location");
  if (location) return Object.fromEntries(new URL(location).searchParams);
  // Apple's way: a page that posts itself.
  const page = await answer.text();
  const posted = page.matchAll(/name="(code|state)"[^>]*value="([^"]*)"/g);
  return Object.fromEntries([...posted].map(([, name = "", value]) => [name, text(value)]));
}

async function signInWith(provider: string, who?: string) {
  const left = await leave(provider);
  const query = await agreeThere(left.to, who);
  return askNextAuth({ method: "GET", way: ["callback", provider], query, cookies: left.cookies }, now);
}

test("both are offered when all of their settings are there", () => {
  expect(offeredProviders(now)).toEqual([
    { id: "google", name: "Google" },
    { id: "apple", name: "Apple" },
  ]);
});

test.each(["google", "apple"])("%s signs somebody in whose address it has confirmed", async (provider) => {
  const answer = await signInWith(provider);
  expect(answer.location).toBe(`${process.env.APP_URL}/account/orders`);
  const token = jar(answer.cookies)["next-auth.session-token"] ?? "";
  const session = await db().session.findUniqueOrThrow({
    where: { sessionToken: tokenDigest(token) },
    include: { user: { include: { accounts: true } } },
  });
  expect(session.user).toMatchObject({ email: "maya@example.com", emailVerified: now });
  const [account] = session.user.accounts;
  expect(account).toMatchObject({ provider, access_token: null, refresh_token: null, id_token: null });
});

test("whoever has signed in by a letter before is the same person, with both providers and however often", async () => {
  await db().user.create({ data: { id: "usr_maya", email: "maya@example.com", name: "Maya" } });
  for (const provider of ["google", "apple", "google"]) await signInWith(provider);
  expect(await db().user.findMany()).toMatchObject([{ id: "usr_maya", name: "Maya", emailVerified: now }]);
  expect(await db().account.count()).toBe(2);
});

test("an answer without the cookies of the browser that left, or used twice, lets nobody in", async () => {
  const left = await leave("google");
  const query = await agreeThere(left.to);
  const come = (cookies: Record<string, string>) =>
    askNextAuth({ method: "GET", way: ["callback", "google"], query, cookies }, now);
  expect(jar((await come({})).cookies)).not.toHaveProperty("next-auth.session-token");
  expect(await db().session.count()).toBe(0);
  await come(left.cookies);
  await come(left.cookies);
  expect(await db().session.count()).toBeLessThanOrEqual(1);
});

test("an address that the provider has not confirmed joins nobody's account and makes none", async () => {
  await db().user.create({ data: { id: "usr_real", email: "claims@example.com" } });
  const answer = await signInWith("google", "claims@example.com");
  expect(answer.location).toMatch(/problem=unproven$/);
  expect(jar(answer.cookies)).not.toHaveProperty("next-auth.session-token");
  expect([await db().session.count(), await db().account.count(), await db().user.count()]).toEqual([
    0, 0, 1,
  ]);
});
