import { beforeEach, expect, test } from "vitest";
import type { Wording } from "@/lib/campaigns/content/schema";
import { bringBackVersion } from "@/lib/campaigns/writing/bring-back-version";
import { createCampaign } from "@/lib/campaigns/writing/create-campaign";
import { readDesk, readVersion } from "@/lib/campaigns/writing/data";
import { addNote } from "@/lib/campaigns/writing/notes/add-note";
import { settleNote } from "@/lib/campaigns/writing/notes/settle-note";
import { findPictures } from "@/lib/campaigns/writing/pickers/find-pictures";
import { findProducts } from "@/lib/campaigns/writing/pickers/find-products";
import { findReaders } from "@/lib/campaigns/writing/pickers/find-readers";
import { findVouchers } from "@/lib/campaigns/writing/pickers/find-vouchers";
import { previewLetter } from "@/lib/campaigns/writing/preview-letter";
import { saveWording } from "@/lib/campaigns/writing/save-wording";
import { sendTest } from "@/lib/campaigns/writing/send-test";
import { beginTrial } from "@/lib/campaigns/writing/trial/begin-trial";
import { endTrial } from "@/lib/campaigns/writing/trial/end-trial";
import { saveProduct } from "@/lib/catalogue/save-product";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { StaffActor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { knownCustomer, support } from "../../support/customers/known-customer";
import { productDraft } from "../../support/product";
import { staffRow } from "../../support/staff-row";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let edie: StaffActor;
let noor: StaffActor;

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE campaign, app_user, staff_member, audit_entry, outbox_letter, customer, product, media, discount_code CASCADE`;
  edie = (await staffRow("owner", { email: "edie@nookandpaw.test" })).actor;
  noor = (await staffRow("writer", { email: "noor@nookandpaw.test" })).actor;
});

async function begun(start: "letter" | "empty" = "letter"): Promise<string> {
  const made = await transact((tx) =>
    createCampaign(tx, edie, { name: "Winter", topic: "newsletter", start }, now),
  );
  if (!made.ok) throw new Error(made.reason);
  return made.value.id;
}
const saying = (subject: string): Wording => ({
  ...{ subject, preheader: "" },
  content: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: subject }] }] },
});
const save = (id: string, version: number, subject: string, actor = edie, at = now, more = {}) =>
  transact((tx) =>
    saveWording(
      tx,
      actor,
      { campaignId: id, variant: "a", version, wording: saying(subject), keep: false, ...more },
      at,
    ),
  );
const desk = async (id: string) => {
  const read = await readDesk(db(), id, edie);
  if (!read) throw new Error("no desk");
  return read;
};

test("a letter is begun about something the shop writes about, from a starting point, by who may write", async () => {
  const id = await begun();
  expect(await desk(id)).toMatchObject({
    campaign: { name: "Winter", version: 1, draft: true, changedBy: edie.name },
    wordings: {
      a: { subject: "", content: { content: [{ type: "paragraph" }, {}, {}, { type: "question" }] } },
    },
    versions: [],
    staff: [{ name: edie.name, self: true }, { name: noor.name }],
  });
  const wanted = { name: "Winter", topic: "gossip", start: "empty" as const };
  expect(await transact((tx) => createCampaign(tx, edie, wanted, now))).toMatchObject({
    reason: "no_such_topic",
  });
  expect(
    await transact((tx) => createCampaign(tx, support, { ...wanted, topic: "newsletter" }, now)),
  ).toMatchObject({ reason: "forbidden" });
});

test("two who write at once do not undo each other: the second is told what the first wrote, and nothing is lost", async () => {
  const id = await begun();
  expect(await save(id, 1, "Mine", edie, later(1))).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await save(id, 1, "Yours", noor, later(2))).toMatchObject({
    reason: "changed_meanwhile",
    detail: { version: 2, by: edie.name, wordings: { a: { subject: "Mine" } } },
  });
  const race = await Promise.all([save(id, 2, "One", noor, later(3)), save(id, 2, "Two", noor, later(3))]);
  expect(race.filter(({ ok }) => ok)).toHaveLength(1);
  const { versions } = await desk(id);
  expect(versions[0]).toMatchObject({ by: edie.name, at: later(1) });
  expect((await readVersion(db(), id, versions[0]?.no ?? 0))?.a.subject).toBe("Mine");
});

test("a letter saved every few seconds has few versions, and any of them is brought back without losing the last", async () => {
  const id = await begun();
  for (let no = 1; no <= 20; no++) await save(id, no, `Draft ${no}`, edie, later(no / 2));
  await save(id, 21, "After tea", edie, later(30));
  const { versions, campaign } = await desk(id);
  expect(versions.map(({ no }) => no)).toEqual([3, 2, 1]);
  expect(await db().auditEntry.count({ where: { action: "campaign.write" } })).toBe(2);
  const back = { campaignId: id, no: 3, version: campaign.version };
  expect(await transact((tx) => bringBackVersion(tx, edie, back, later(31)))).toMatchObject({
    value: { wordings: { a: { subject: "Draft 20" } } },
  });
  const after = await desk(id);
  expect(after.wordings.a.subject).toBe("Draft 20");
  expect((await readVersion(db(), id, 4))?.a.subject).toBe("After tea");
});

test("a second wording is a copy that is changed apart; ending the trial keeps the one that was chosen and the other as a version", async () => {
  const id = await begun("empty");
  await save(id, 1, "First");
  await transact((tx) => beginTrial(tx, edie, { campaignId: id, version: 2 }, now));
  expect(await db().campaign.findUnique({ where: { id } })).toMatchObject({ trialShare: 200_000 });
  await save(id, 3, "Second", edie, now, { variant: "b" });
  expect((await desk(id)).wordings).toMatchObject({ a: { subject: "First" }, b: { subject: "Second" } });
  await transact((tx) => endTrial(tx, edie, { campaignId: id, version: 4, keep: "b" }, later(1)));
  const { wordings, versions } = await desk(id);
  expect(wordings).toMatchObject({ a: { subject: "Second" }, b: undefined });
  expect(await readVersion(db(), id, versions[0]?.no ?? 0)).toMatchObject({ a: { subject: "First" } });
  expect(await db().campaign.findUnique({ where: { id } })).toMatchObject({ trialShare: null });
});

test("what is on its way is not rewritten, and who may only read writes nothing but notes", async () => {
  const id = await begun();
  expect(await save(id, 1, "No", support as never)).toMatchObject({ reason: "forbidden" });
  const noted = await transact((tx) =>
    addNote(tx, support, { campaignId: id, text: "Is the price right?" }, now),
  );
  if (!noted.ok) throw new Error(noted.reason);
  const settled = (done: boolean) =>
    transact((tx) => settleNote(tx, edie, { id: noted.value.id, done }, later(5)));
  await settled(true);
  expect((await desk(id)).notes).toMatchObject([{ text: "Is the price right?", doneAt: later(5) }]);
  await settled(false);
  expect((await desk(id)).notes).toMatchObject([{ doneAt: null }]);
  await db().campaign.update({ where: { id }, data: { state: "sending" } });
  expect(await save(id, 1, "Late")).toMatchObject({ reason: "not_a_draft" });
});

test("a test goes to staff and to nobody else, once a press, marked as what it is", async () => {
  const id = await begun();
  const customer = await knownCustomer("ada@example.com");
  const key = "0190c1de-0000-7000-8000-000000000000";
  const send = (staffIds: string[]) =>
    transact((tx) =>
      sendTest(tx, noor, { campaignId: id, wording: saying("Hello {first_name|you}"), staffIds, key }, now),
    );
  expect(await send([customer])).toMatchObject({ reason: "not_found" });
  const both = [edie.staffId, noor.staffId, customer];
  expect(await send(both)).toMatchObject({ value: { sent: 2 } });
  await send(both);
  const letters = await db().outboxLetter.findMany({ orderBy: { toEmail: "asc" } });
  expect(letters.map(({ toEmail }) => toEmail)).toEqual(["edie@nookandpaw.test", "noor@nookandpaw.test"]);
  expect(letters[0]).toMatchObject({
    ...{ template: "campaign-test", topic: null },
    props: { subject: "Test: Hello Maya", html: expect.stringContaining("Hello") },
  });
});

test("a letter is seen as a customer would get it, with what the catalogue and the discounts say at the moment", async () => {
  const customer = await knownCustomer("ada@example.com", { name: "Ada Lovelace" });
  const saved = await transact((tx) => saveProduct(tx, productDraft({ title: "Ring bed" }), now));
  const productId = saved.ok ? saved.value.id : "";
  const media = createId("med");
  await db().media.create({
    data: { id: media, key: `media/${media}.png`, state: "ready", alt: "A ring", width: 800, height: 600 },
  });
  const discount = createId("disc");
  await db().discount.create({
    data: {
      id: discount,
      title: "Ten off",
      code: "TEN",
      kind: "percentage",
      value: 100_000,
      endsAt: later(9000),
    },
  });
  const wording: Wording = {
    ...{ subject: "For {first_name|you}", preheader: "From {town|us}" },
    content: {
      type: "doc",
      content: [
        { type: "picture", attrs: { mediaId: media, alt: "A ring", href: "", caption: "" } },
        { type: "products", attrs: { ids: [productId] } },
        { type: "voucher", attrs: { discountId: discount, words: "", code: "" } },
      ],
    },
  };
  const preview = (at: Date) =>
    previewLetter(db(), { topic: "newsletter", wording, customerId: customer }, at);
  const seen = await preview(now);
  expect(seen).toMatchObject({ subject: "For Ada", preheader: "From us" });
  for (const fact of [`/media/letter/${media}.jpg`, "Ring bed", "TEN", "Ten off"])
    expect(seen.html, fact).toContain(fact);
  await db().product.update({ where: { id: productId }, data: { status: "archived" } });
  const gone = await preview(later(10_000));
  expect(gone.html).not.toMatch(/Ring bed|TEN/);
  expect(await findPictures(db(), "ring")).toMatchObject([{ id: media }]);
  expect(await findVouchers(db(), "ten", now)).toMatchObject([{ id: discount, code: "TEN", ended: false }]);
  expect(await findProducts(db(), "ring", now)).toEqual([]);
  expect(await findReaders(db(), "LOVE")).toMatchObject([{ id: customer }]);
});
