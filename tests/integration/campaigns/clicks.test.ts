import { beforeEach, expect, test, vi } from "vitest";
import { GET } from "@/app/(letters)/letters/go/[signed]/route";
import { goAddress } from "@/lib/campaigns/clicks/go-address";
import { db } from "@/lib/platform/db";
import { nobodysAddress } from "@/lib/platform/secrets/erased-address";
import { sign } from "@/lib/platform/secrets/signing";
import { createId } from "@/lib/values/id";

const sent = new Date("2026-11-23T10:00:00Z");
const after = (seconds: number) => new Date(sent.getTime() + seconds * 1000);
let campaignId = "";
let recipientId = 0n;

const links = ["https://shop.example/products/lamp", "/collections/winter", "javascript:alert(1)"];

async function follow(signed: string, at = after(60), init: RequestInit = {}) {
  vi.setSystemTime(at);
  const request = new Request(`https://shop.example/letters/go/${signed}`, init);
  return GET(request, { params: Promise.resolve({ signed }) });
}
const signedOf = (no: number, id = recipientId) => goAddress(id, no).split("/").at(-1) ?? "";
const clicks = () =>
  db().campaignClick.findMany({ orderBy: [{ no: "asc" }], select: { no: true, at: true } });
const clickedAt = async () =>
  (await db().campaignRecipient.findUniqueOrThrow({ where: { id: recipientId } })).clickedAt;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await db().$executeRaw`TRUNCATE campaign CASCADE`;
  campaignId = createId("camp");
  const by = { createdById: "stf_x", changedById: "stf_x", createdAt: sent, updatedAt: sent };
  await db().campaign.create({
    data: {
      ...{ id: campaignId, name: "Winter", topic: "newsletter", state: "sending", ...by },
      links: { create: links.map((url, no) => ({ no, url })) },
    },
  });
  const { id: batchId } = await db().campaignBatch.create({ data: { campaignId, createdAt: sent } });
  const recipient = await db().campaignRecipient.create({
    data: {
      ...{ campaignId, batchId, email: "ada@example.com", subscriberId: crypto.randomUUID() },
      ...{ state: "waiting", sendAfter: sent, sentAt: sent },
    },
  });
  recipientId = recipient.id;
  return () => vi.useRealTimers();
});

test("a link leads where the letter led, and is counted once however often it is followed", async () => {
  const first = await follow(signedOf(0));
  expect(first.status).toBe(303);
  expect(first.headers.get("location")).toBe(links[0]);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    "cache-control": "no-store",
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
  });
  expect(first.headers.get("set-cookie")).toBeNull();
  await Promise.all([follow(signedOf(0), after(90)), follow(signedOf(0), after(90))]);
  expect((await follow(signedOf(1), after(120))).headers.get("location")).toMatch(
    /^https?:\/\/[^/]+\/collections\/winter$/,
  );
  expect(await clicks()).toEqual([
    { no: 0, at: after(60) },
    { no: 1, at: after(120) },
  ]);
  expect(await clickedAt()).toEqual(after(60));
});

test("an address that this shop did not sign, or that names nothing any more, leads to a page of this shop", async () => {
  const right = signedOf(0);
  const [said = "", signature] = right.split(".");
  const wrong = [
    `${said.replace("-0", "-1")}.${signature}`,
    `${said}.${"A".repeat(32)}`,
    said,
    sign("letters", said),
    sign("go", "https://evil.example/"),
    sign("go", `${"z".repeat(13)}-0`),
    signedOf(9),
    signedOf(0, recipientId + 1000n),
    signedOf(2),
    "https://evil.example",
    "//evil.example",
  ];
  for (const signed of wrong) {
    const answer = await follow(signed);
    expect(answer.status, signed).toBe(303);
    expect(answer.headers.get("location"), signed).toBe("/letters/ended");
  }
  const asked = await follow(`${right}?to=https://evil.example`);
  expect(asked.headers.get("location")).toBe("/letters/ended");
  expect(await clicks()).toEqual([]);
});

test("looking without following and what a scanner does as the letter comes in are no clicks", async () => {
  const heads = await follow(signedOf(0), after(60), { method: "HEAD" });
  expect(heads.headers.get("location")).toBe(links[0]);
  await follow(signedOf(0), after(60), { headers: { "sec-purpose": "prefetch;prerender" } });
  expect((await follow(signedOf(0), after(5))).headers.get("location")).toBe(links[0]);
  await db().campaignRecipient.update({ where: { id: recipientId }, data: { deliveredAt: after(300) } });
  await follow(signedOf(0), after(305));
  expect(await clicks()).toEqual([]);
  await follow(signedOf(0), after(310));
  expect(await clicks()).toEqual([{ no: 0, at: after(310) }]);
});

test("the links of somebody who was erased still lead on, and nothing is noted of it", async () => {
  await db().campaignRecipient.update({ where: { id: recipientId }, data: { email: nobodysAddress } });
  expect((await follow(signedOf(0))).headers.get("location")).toBe(links[0]);
  expect([await clicks(), await clickedAt()]).toEqual([[], null]);
});
