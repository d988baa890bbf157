import { afterAll, beforeAll, expect, test } from "vitest";
import { listGallery, listVersions, readStanding } from "@/lib/mail/automatic/data";
import { saveWording } from "@/lib/mail/automatic/save-wording";
import { sendTest } from "@/lib/mail/automatic/send-test";
import { switchLetter } from "@/lib/mail/automatic/switching/switch-letter";
import { wordedLetter } from "@/lib/mail/automatic/worded-letter";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { sendLetter } from "@/lib/mail/send-letter";
import type { RealTemplate } from "@/lib/mail/types";
import { resendLetter } from "@/lib/orders/admin/resend-letter";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { StaffActor } from "@/lib/staff/types";
import { openResend } from "../../support/letters/resend-door";
import { samples } from "../../support/letters/samples";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-23T09:00:00Z");
let owner: StaffActor;
let support: StaffActor;
let resend: Awaited<ReturnType<typeof openResend>>;

beforeAll(async () => {
  resend = await openResend();
  process.env.RESEND_BASE_URL = resend.url;
  owner = (await staffRow("owner", { email: "olive@nookandpaw.test" })).actor;
  support = (await staffRow("support")).actor;
});
afterAll(() => resend.close());

const oursOf = (template: string, occasion: string) => {
  const words = wordedLetter(template)?.words[occasion];
  if (!words) throw new Error(`no words of ${template}`);
  return words;
};
const save = (
  template: RealTemplate,
  occasion: string,
  change: Partial<ReturnType<typeof oursOf>>,
  version: number,
  actor = owner,
) => {
  const form = { template, occasion, version, ...oursOf(template, occasion), ...change };
  return transact((tx) => saveWording(tx, actor, form, now));
};
const turn = (template: RealTemplate, on: boolean, actor = owner) =>
  transact((tx) => switchLetter(tx, actor, { template, on }, now));
const arrived = (key: string, orderId?: string) =>
  transact((tx) =>
    enqueueLetter(
      tx,
      {
        ...{ key, template: "parcel-delivered", to: "maya@example.com" },
        props: samples["parcel-delivered"],
        ...(orderId && { orderId }),
      },
      now,
    ),
  );
/** Sends what waits under a key and gives what Resend got. */
async function sent(key: string) {
  const { id } = await db().outboxLetter.findUniqueOrThrow({ where: { key } });
  await sendLetter(db(), id, now);
  return resend.requests.at(-1)?.body;
}
const versions = (template: string, occasion: string) => {
  const letter = wordedLetter(template);
  return letter ? listVersions(db(), letter, occasion, 10) : [];
};

test("the owner's words are in the next letter of that occasion, what they left alone stays ours, and each version is kept", async () => {
  const opening = "Hello { First name }, order {order number} is there.";
  expect(await save("parcel-delivered", "parcel", { opening }, 0)).toMatchObject({ value: { version: 1 } });
  await arrived("own-words");
  const letter = await sent("own-words");
  expect(letter?.subject).toBe("Your order 1001 has arrived");
  expect(letter?.text).toContain("Hello Maya, order 1001 is there.");
  expect(letter?.text).not.toContain("The carrier tells us");
  expect(letter?.text).toContain("withdraw from this order");
  const [latest] = await versions("parcel-delivered", "parcel");
  expect(latest).toMatchObject({ version: 1, by: owner.name, own: ["opening"] });
  expect(await versions("parcel-delivered", "collection")).toEqual([]);
  const [entry] = await db().auditEntry.findMany({ where: { entity: "letter" } });
  expect(entry).toMatchObject({
    action: "letter.save",
    entityId: "parcel-delivered",
    after: { opening: "Hello {first name}, order {order number} is there." },
  });

  expect(await save("parcel-delivered", "parcel", {}, 1)).toMatchObject({ value: { version: 2 } });
  await arrived("our-words");
  expect((await sent("our-words"))?.text).toContain("The carrier tells us");
  expect((await versions("parcel-delivered", "parcel")).map(({ own }) => own)).toEqual([[], ["opening"]]);
  // Saving what stands makes no version.
  expect(await save("parcel-delivered", "parcel", {}, 2)).toMatchObject({ value: { version: 2 } });
});

test("words with an unknown field, without a subject, or by somebody who may not, are not saved", async () => {
  expect(await save("news-welcome", "usual", { closing: "Dear {surname}" }, 0)).toMatchObject({
    reason: "invalid",
    detail: { closing: expect.stringContaining("There is no field {surname}") },
  });
  expect(await save("news-welcome", "usual", { subject: "\u202e " }, 0)).toMatchObject({ reason: "invalid" });
  expect(await save("news-welcome", "usual", { closing: "Hi" }, 0, support)).toMatchObject({
    reason: "forbidden",
  });
  const nowhere = { template: "news-welcome", occasion: "never", version: 0 } as const;
  const words = oursOf("news-welcome", "usual");
  expect(await transact((tx) => saveWording(tx, owner, { ...nowhere, ...words }, now))).toMatchObject({
    reason: "not_found",
  });
  expect(await versions("news-welcome", "usual")).toEqual([]);
});

test("of two who save at once one is told what the other wrote, and nothing is lost", async () => {
  const both = await Promise.all([
    save("thank-you", "first", { heading: "Thanks, {first name}!" }, 0),
    save("thank-you", "first", { heading: "Hooray, {first name}!" }, 0),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const late = await save("thank-you", "first", { heading: "Cheers" }, 0);
  expect(late).toMatchObject({
    reason: "changed_meanwhile",
    detail: { version: 1, by: owner.name, fields: [{ label: "Heading", mine: "Cheers" }] },
  });
});

test("a letter that is switched off is not written nor sent again by hand, and is written again once it is on", async () => {
  await arrived("before", "ord_x");
  expect(await turn("parcel-delivered", false, support)).toMatchObject({ reason: "forbidden" });
  expect(await turn("parcel-delivered", false)).toMatchObject({ ok: true });
  expect(await turn("parcel-delivered", false)).toMatchObject({ ok: true });
  expect(await arrived("while-off")).toBe(false);
  expect(await db().outboxLetter.count({ where: { key: "while-off" } })).toBe(0);
  const { id: letterId } = await db().outboxLetter.findUniqueOrThrow({ where: { key: "before" } });
  expect(await transact((tx) => resendLetter(tx, owner, { letterId, key: "press-0001" }, now))).toMatchObject(
    { reason: "switched_off" },
  );
  expect(await readStanding(db(), "parcel-delivered")).toEqual({
    state: "off",
    off: { since: now, by: owner.name },
  });
  const row = (await listGallery(db(), now)).find(({ template }) => template === "parcel-delivered");
  expect(row).toMatchObject({ state: "off", reworded: false, sent: 2 });
  await turn("parcel-delivered", true);
  expect(await arrived("after")).toBe(true);
  expect(await db().auditEntry.count({ where: { action: "letter.switch" } })).toBe(2);
});

test("a letter that law or safety needs cannot be switched off, not even in the table", async () => {
  expect(await turn("withdrawal-receipt", false)).toMatchObject({ reason: "stays" });
  const by = { since: now, actor: "system:test", actorName: "Test" };
  await db().letterOff.create({ data: { template: "withdrawal-receipt", ...by } });
  const receipt = { template: "withdrawal-receipt" as const, props: samples["withdrawal-receipt"] };
  const written = await transact((tx) =>
    enqueueLetter(tx, { key: "receipt", to: "maya@example.com", ...receipt }, now),
  );
  expect(written).toBe(true);
});

test("a test goes to whoever asks for it, in words that are not saved, even of a letter that is off or needs permission", async () => {
  await turn("news-welcome", false);
  const key = "0b0cbb74-6d6c-4b0a-9f0e-5a3f3f8a1c11";
  const drafted = { ...oursOf("news-welcome", "usual"), opening: "Not saved yet, {shop}." };
  const form = { template: "news-welcome", occasion: "usual", key, ...drafted } as const;
  const send = (actor: StaffActor) => transact((tx) => sendTest(tx, actor, form, now));
  expect(await send(support)).toMatchObject({ reason: "forbidden" });
  expect(await send(owner)).toMatchObject({ value: { to: "olive@nookandpaw.test" } });
  await send(owner);
  const letter = await sent(`test:${key}`);
  expect(letter).toMatchObject({
    to: "olive@nookandpaw.test",
    subject: expect.stringMatching(/^Test: Welcome/),
  });
  expect(letter?.text).toContain("Not saved yet,");
  expect(await versions("news-welcome", "usual")).toEqual([]);
});
