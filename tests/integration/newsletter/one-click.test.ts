import { beforeEach, expect, test } from "vitest";
import * as route from "@/app/(letters)/letters/unsubscribe/[signed]/route";
import { claimLetter } from "@/lib/mail/claim-letter";
import { readerLinks } from "@/lib/mail/reader-links";
import { db } from "@/lib/platform/db";
import { sign } from "@/lib/platform/secrets/signing";
import { createId } from "@/lib/values/id";

const now = new Date("2026-11-23T10:00:00Z");
const email = "ada@example.com";
let [id, signed] = ["", ""];

const address = (token: string) => `https://shop.example/letters/unsubscribe/${token}`;
/** As a mail program does: from another site, without cookies. */
const press = (token = signed, body = "List-Unsubscribe=One-Click") =>
  route.POST(
    new Request(address(token), {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: "https://mail.example",
        "sec-fetch-site": "cross-site",
      },
      body,
    }),
    { params: Promise.resolve({ signed: token }) },
  );
const states = async () =>
  Object.fromEntries((await db().newsletterPermission.findMany()).map((one) => [one.topic, one.state]));
const queued = async (topic: string) => {
  const letter = { id: createId("lett"), template: "news-welcome", toEmail: email, topic, props: {} };
  await db().outboxLetter.create({ data: { ...letter, key: letter.id, createdAt: now } });
  return letter.id;
};

beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE consent_entry, newsletter_permission, subscriber, opt_in, suppression, outbox_letter CASCADE`;
  const yes = { email, act: "given", proof: "double_opt_in", wording: "Yes", source: "footer", at: now };
  await db().consentEntry.createMany({ data: ["newsletter", "sales"].map((topic) => ({ ...yes, topic })) });
  id = (await db().subscriber.findUniqueOrThrow({ where: { email } })).id;
  signed = readerLinks("https://shop.example", id).oneClick.split("/").at(-1) ?? "";
});

test("one press without sign-in ends every topic, pressing again changes nothing and answers the same", async () => {
  const answers = await Promise.all([press(), press(), press()]);
  answers.push(await press());
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(answer.headers.get("location"), "no redirect (RFC 8058 section 3.1)").toBeNull();
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
  expect(await states()).toEqual({ newsletter: "withdrawn", sales: "withdrawn", similar: "withdrawn" });
  const words = await db().consentEntry.findMany({ where: { act: "withdrawn" } });
  expect(words.map(({ source }) => source)).toEqual(["one_click", "one_click", "one_click"]);
});

test("it counts at once, for letters too that wait in the outbox already", async () => {
  const waiting = await Promise.all([queued("newsletter"), queued("sales")]);
  await press();
  for (const letter of waiting) {
    expect(await claimLetter(db(), letter, now)).toBeNull();
    expect(await db().outboxLetter.findUnique({ where: { id: letter } })).toMatchObject({
      state: "suppressed",
      lastError: "withdrawn",
      attempts: 0,
    });
  }
  await expect(queued("newsletter")).rejects.toThrow(/withdrawn/);
});

test("opening the address changes nothing and leads to the page with the button; no other way of asking is there", async () => {
  const answer = await route.GET(new Request(address(signed)), { params: Promise.resolve({ signed }) });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`/letters/stop/${signed}`);
  expect(await states()).toEqual({ newsletter: "live", sales: "live" });
  expect(Object.keys(route).filter((name) => /^[A-Z]+$/.test(name))).toEqual(["GET", "POST"]);
});

test("whatever the mail program posts with it, the address alone decides", async () => {
  expect((await press(signed, "")).status).toBe(200);
  expect(await states()).toMatchObject({ newsletter: "withdrawn" });
});

test("an address that was changed, cut, made for another door or made up ends nothing", async () => {
  const other = "018f2f6e-0000-7000-8000-000000000000";
  const wrong = [
    "",
    "-",
    id,
    `${id}.`,
    signed.slice(0, -1),
    `${signed.slice(0, -1)}${signed.endsWith("A") ? "B" : "A"}`,
    signed.replace(id, other),
    sign("opt-in", id),
    sign("letters ", id),
  ];
  for (const token of wrong) expect((await press(token)).status, token).toBe(404);
  expect(await states()).toEqual({ newsletter: "live", sales: "live" });
});

test("the address of an old letter still works, and that of somebody who is gone tells nobody so", async () => {
  const years = new Date("2023-01-01T00:00:00Z");
  await db().subscriber.update({ where: { id }, data: { createdAt: years } });
  await db().newsletterPermission.deleteMany();
  await db().subscriber.delete({ where: { id } });
  const answer = await press();
  expect([answer.status, await answer.text()]).toEqual([200, "No more letters of news go to this address."]);
  expect(await db().subscriber.count(), "nor is anybody made of it").toBe(0);
});
