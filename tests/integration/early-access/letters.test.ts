import { beforeEach, expect, test } from "vitest";
import { setAnnouncement } from "@/lib/early-access/admin/announcement/set-announcement";
import { readWindowChoices } from "@/lib/early-access/admin/choices/read-window-choices";
import { invite } from "@/lib/early-access/admin/invitations/invite";
import { readMailings } from "@/lib/early-access/admin/letters/read-mailings";
import { setMailing } from "@/lib/early-access/admin/letters/set-mailing";
import { scheduleSale } from "@/lib/early-access/admin/schedule/schedule-sale";
import { unscheduleSale } from "@/lib/early-access/admin/schedule/unschedule-sale";
import { readSaleOffers } from "@/lib/early-access/offers/read-sale-offers";
import { readAnnouncement, readMovedTo } from "@/lib/early-access/waiting/data";
import { claimLetter } from "@/lib/mail/claim-letter";
import type { SaleEarlyProps } from "@/lib/mail/fill-sale-early";
import { suppress } from "@/lib/mail/suppress";
import { withdraw } from "@/lib/newsletter/consent/withdraw";
import { confirmOptIn } from "@/lib/newsletter/opt-in/confirm-opt-in";
import { pauseLetters } from "@/lib/newsletter/preferences/pause-letters";
import { askWish } from "@/lib/newsletter/wishes/ask-wish";
import { tidyWishes } from "@/lib/newsletter/wishes/tidy-wishes";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { createId } from "@/lib/values/id";
import {
  after,
  allows,
  days,
  endsAt,
  first,
  freshShop,
  justBefore,
  letters,
  member,
  now,
  opensAt,
  reasons,
  run,
  sale,
  segment,
  staff,
  windowOf,
  write,
} from "../../support/early-access/sale-letters";

let small: string;

beforeEach(async () => {
  small = await freshShop();
});

test("people are written to as their window begins, once, where they allow it; their link works for whoever holds it", async () => {
  const { id: segmentId } = await segment();
  await member(segmentId, "best@example.com");
  await member(segmentId, "silent@example.com");
  await allows("best@example.com");
  await allows("stories@example.com", "newsletter");
  await allows("reader@example.com");
  await allows("birthday@example.com", "browsing");
  await allows("guest@example.com");
  const later = after(first, 60);
  const id = await sale([
    { kind: "newsletter", opensAt: later },
    { kind: "segment", segmentId, opensAt: first },
    { kind: "invitation", opensAt: first },
  ]);
  await transact((tx) =>
    invite(tx, staff, { id, emails: ["guest@example.com", "asked-nobody@example.com"] }, now),
  );
  await run(first);
  expect(await letters(), "off unless the owner says so").toEqual([]);
  for (const kind of ["segment", "invitation", "newsletter"])
    expect(await write(id, kind)).toMatchObject({ ok: true });
  const choices = await readWindowChoices(db());
  expect(choices).toMatchObject({ readers: 1, segments: [{ label: "Best" }] });
  const [segmentRow] = (await readMailings(db(), id, now)).rows.filter(({ kind }) => kind === "segment");
  expect(segmentRow).toMatchObject({ group: "Best", letIn: 2, allowed: { sales: 1 } });
  await run(justBefore(first));
  expect(await letters()).toEqual([]);
  await run(first);
  await run(after(first, 1));
  expect(await letters()).toEqual(["best@example.com", "guest@example.com"]);
  await allows("late@example.com");
  await transact((tx) => invite(tx, staff, { id, emails: ["late@example.com"] }, after(first, 2)));
  await Promise.all([run(after(first, 3)), run(after(first, 3))]);
  expect(await letters()).toEqual(["best@example.com", "guest@example.com", "late@example.com"]);
  const row = await db().outboxLetter.findFirstOrThrow({ where: { toEmail: "best@example.com" } });
  expect(row).toMatchObject({
    ...{ topic: "sales", notAfter: opensAt },
    props: {
      ...{ sale: "Winter secret", name: "Ada Byron", topic: "Early sales", opensAt: opensAt.toISOString() },
      goods: [{ title: "Ring Bed", variantTitle: "Small", price: 6320, lowestPrior: 7900 }],
    },
  });
  const { invitationId } = row.props as unknown as SaleEarlyProps;
  const anybody = { customerId: null, invitations: [invitationId] };
  expect(await readSaleOffers(db(), [small], anybody, first)).toMatchObject([
    { price: 6320, access: "members" },
  ]);
  await run(later);
  expect(await letters(), "whoever knows already is not told again").toEqual([
    ...["best@example.com", "guest@example.com", "late@example.com", "reader@example.com"],
  ]);
  expect(await write(id, "segment", 15, later), "it is out").toMatchObject({ reason: "has_begun" });
});

test("who may not be written to when their turn comes is left out, and nothing begins what cannot end in time", async () => {
  const names = ["capped", "paused", "left", "gone", "well"];
  const { id: segmentId } = await segment();
  for (const name of names) {
    await member(segmentId, `${name}@example.com`);
    await allows(`${name}@example.com`);
  }
  const id = await sale([{ kind: "segment", segmentId, opensAt: first }]);
  expect(await write(id, "segment", days(1))).toMatchObject({ reason: "too_long" });
  const unknown = { windowId: await windowOf(id, "segment"), on: true, topic: "similar", spreadMinutes: 0 };
  expect(await transact((tx) => setMailing(tx, staff, unknown, now))).toMatchObject({
    reason: "unknown_topic",
  });
  await write(id, "segment", 60);
  await transact((tx) =>
    pauseLetters(tx, { email: "paused@example.com", pause: true, source: "account" }, first),
  );
  for (let no = 0; no < 4; no += 1)
    await db().outboxLetter.create({
      data: {
        ...{ id: createId("lett"), key: `n${no}`, template: "news-welcome", topic: "sales", props: {} },
        ...{ toEmail: "capped@example.com", createdAt: now },
      },
    });
  await db().outboxLetter.updateMany({ data: { template: "news-flow", createdAt: first, state: "sent" } });
  await run(first);
  const readers = await db().saleMailingReader.findMany({ orderBy: { email: "asc" } });
  expect(readers.map(({ email }) => email)).toEqual(names.map((name) => `${name}@example.com`).sort());
  for (const { dueAt } of readers)
    expect([0, 15, 30, 45, 60]).toContain((dueAt.getTime() - first.getTime()) / 60_000);
  await db().saleMailingReader.updateMany({ where: { state: "due" }, data: { dueAt: after(first, 60) } });
  await db().segmentMembership.updateMany({
    where: { customer: { email: "left@example.com" } },
    data: { leftAt: after(first, 1) },
  });
  await suppress(db(), ["gone@example.com"], "bounced", after(first, 1));
  await run(after(first, 60));
  const told = await letters();
  const out = await reasons();
  expect([...told.filter((email) => email !== "well@example.com"), ...Object.keys(out)].sort()).toEqual(
    ["capped", "gone", "left", "paused"].map((name) => `${name}@example.com`),
  );
  expect(out).toMatchObject({ "capped@example.com": "capped", "paused@example.com": "paused" });
  expect(told).toContain("well@example.com");
});

test("a sale whose opening was moved before its last letters is not scheduled", async () => {
  const id = await sale([{ kind: "newsletter", opensAt: first }]);
  await transact((tx) => unscheduleSale(tx, staff, { id }, now));
  await write(id, "newsletter", 60);
  const { version } = await db().sale.update({ where: { id }, data: { opensAt: after(first, 60) } });
  const schedule = (seen: number) => transact((tx) => scheduleSale(tx, staff, { id, version: seen }, now));
  expect(await schedule(version)).toMatchObject({ reason: "letters_too_late" });
  await write(id, "newsletter", 30);
  expect(await schedule(version)).toMatchObject({ ok: true });
});

test("the lot leaves out the letter of a window, the same people however often it is asked, and never who was invited by hand", async () => {
  const people = Array.from({ length: 40 }, (_, no) => `reader${no}@example.com`);
  for (const email of people) await allows(email);
  const id = await sale([
    { kind: "newsletter", opensAt: first },
    { kind: "invitation", opensAt: first },
  ]);
  await db().sale.update({ where: { id }, data: { holdoutShare: 500_000 } });
  await transact((tx) => invite(tx, staff, { id, emails: people }, now));
  await write(id);
  await write(id, "invitation");
  await run(first);
  const windowId = await windowOf(id);
  const held = await db().saleMailingReader.count({ where: { windowId, state: "held_out" } });
  expect(held).toBeGreaterThan(5);
  expect((await letters()).sort(), "each once, by hand or by lot").toEqual([...people].sort());
  expect(await db().saleMailingReader.count({ where: { reason: "told" } })).toBe(people.length - held);
});

test("a former address of an announcement leads on for as long as it is announced, and says nothing after", async () => {
  const id = await sale([]);
  const announce = (saleId: string, slug: string, on = true) =>
    transact((tx) => setAnnouncement(tx, staff, { saleId, slug, words: "", on }, now));
  const moved = async (slug: string) => readMovedTo(db(), slug, now);
  await announce(id, "autumn");
  expect(await moved("autumn")).toBeNull();
  await announce(id, "winter");
  await announce(id, "snow");
  expect([await moved("autumn"), await moved("winter"), await moved("snow")]).toEqual(["snow", "snow", null]);
  await announce(id, "autumn");
  expect([await moved("autumn"), await moved("snow")], "and back, in no circle").toEqual([null, "autumn"]);
  const next = await sale([]);
  await announce(next, "snow");
  expect(await readAnnouncement(db(), "snow", now), "another may have it").toMatchObject({ saleId: next });
  expect(await moved("snow"), "and does not lead away from it").toBeNull();
  await announce(id, "autumn", false);
  expect(await moved("winter")).toBeNull();
});

test("a sale that is announced has a page with name and moment; whoever asks there is told once, as it opens for everybody", async () => {
  const announce = (saleId: string, slug = "winter", on = true) =>
    transact((tx) => setAnnouncement(tx, staff, { saleId, slug, words: "Warm things.", on }, now));
  const id = await sale([{ kind: "invitation", opensAt: first }]);
  expect(await readAnnouncement(db(), "winter", now), "no trace").toBeNull();
  await announce(id);
  expect(await readAnnouncement(db(), "winter", first)).toEqual({
    ...{ saleId: id, name: "Winter secret", words: "Warm things.", standing: "before", opensAt, endsAt },
    productIds: [],
  });
  const other = await sale([]);
  expect(await announce(other)).toMatchObject({ reason: "invalid", detail: { slug: /Another/ } });
  await transact((tx) => unscheduleSale(tx, staff, { id }, now));
  expect(await readAnnouncement(db(), "winter", now), "a draft is nobody's business").toBeNull();
  await db().sale.update({ where: { id }, data: { state: "scheduled" } });
  await db().sale.deleteMany({ where: { id } });

  await announce(other);
  const ask = (email: string, signedIn = false) =>
    transact((tx) =>
      askWish(
        tx,
        {
          ...{ kind: "sale", saleId: other, email, signedIn, locale: "en-GB" },
          ...{ wording: "Write to me once.", title: "Winter secret" },
        },
        now,
      ),
    );
  await ask("ada@example.com");
  await ask("ada@example.com");
  await ask("never@example.com");
  await ask("member@example.com", true);
  expect(await db().productWish.count(), "asking twice is one wish").toBe(3);
  const [optIn] = await db().optIn.findMany({ where: { email: "ada@example.com" } });
  await transact((tx) => confirmOptIn(tx, optIn?.id ?? "", now));
  await run(justBefore(opensAt));
  expect(await letters("wish-sale")).toEqual([]);
  await db().stock.updateMany({ data: { onHand: 0 } });
  await run(opensAt);
  expect(await letters("wish-sale"), "nothing is left").toEqual([]);
  await db().stock.updateMany({ data: { onHand: 9 } });
  await Promise.all([run(opensAt), run(opensAt)]);
  await run(after(opensAt, 5));
  expect(await letters("wish-sale")).toEqual(["ada@example.com", "member@example.com"]);
  expect(await readAnnouncement(db(), "winter", opensAt)).toMatchObject({
    standing: "open",
    productIds: [(await db().product.findFirstOrThrow()).id],
  });
  await withdraw(db(), { email: "ada@example.com", topics: "all", source: "one_click" }, after(opensAt, 1));
  const { id: letterId } = await db().outboxLetter.findFirstOrThrow({
    where: { toEmail: "ada@example.com", template: "wish-sale" },
  });
  expect(await claimLetter(db(), letterId, after(opensAt, 2)), "stopped before it was sent").toBeNull();
  await run(endsAt);
  expect(await db().productWish.count({ where: { state: { in: ["asked", "confirmed"] } } })).toBe(0);
  await transact((tx) => tidyWishes(tx, after(endsAt, days(31))));
  expect(await db().productWish.count(), "the addresses are forgotten").toBe(0);
});
