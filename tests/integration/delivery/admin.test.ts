import { beforeEach, expect, test } from "vitest";
import { listHolidays, listTaxRates, readDeliveryPlan, readPlanVersion } from "@/lib/delivery/admin/data";
import { addHoliday } from "@/lib/delivery/admin/holidays/add-holiday";
import { removeHoliday } from "@/lib/delivery/admin/holidays/remove-holiday";
import { setHolidayWorking } from "@/lib/delivery/admin/holidays/set-holiday-working";
import { saveDeliveryPlan } from "@/lib/delivery/admin/plan/save-delivery-plan";
import { deliveryPlanSchema } from "@/lib/delivery/admin/schema";
import { addTaxRate } from "@/lib/delivery/admin/tax/add-tax-rate";
import { endTaxRate } from "@/lib/delivery/admin/tax/end-tax-rate";
import { removeTaxRate } from "@/lib/delivery/admin/tax/remove-tax-rate";
import { tryDelivery } from "@/lib/delivery/admin/try-delivery";
import type { DeliveryPlan } from "@/lib/delivery/admin/types";
import { readDeliveryRules } from "@/lib/delivery/data";
import { quoteDelivery } from "@/lib/delivery/quote-delivery";
import { taxFor } from "@/lib/delivery/tax-for";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { plan, planMethod, planZone } from "../../support/delivery/plan";

const now = new Date("2026-11-23T09:00:00Z");
const owner: Actor = { kind: "staff", staffId: "stf_1", name: "Maren", role: "owner" };
const support: Actor = { kind: "staff", staffId: "stf_2", name: "Jo", role: "support" };
const save = (version: number, next: DeliveryPlan, actor = owner) =>
  transact((tx) => saveDeliveryPlan(tx, actor, { version, plan: next }, now));
const version = async () => (await readDeliveryPlan(db())).version;
const ask = async (postcode: string, weightGrams = 1000) =>
  quoteDelivery(await readDeliveryRules(db()), {
    destination: { country: "GB", postcode },
    subtotal: 2000,
    weightGrams,
    needsShipping: true,
    now,
  });

beforeEach(async () => {
  await db().deliveryVersion.deleteMany();
  await db().deliveryZone.deleteMany();
  await db().holiday.deleteMany();
  await db().taxRate.deleteMany();
  await db().auditEntry.deleteMany();
});

test("a saved plan is what the shop quotes by, is kept as a version and is in the audit log", async () => {
  const saved = await save(
    0,
    plan(planZone({ methods: [planMethod({ bands: [{ from: 0, upTo: null, price: 450 }] })] })),
  );
  expect(saved).toMatchObject({ ok: true, value: { version: 1, by: "Maren" } });
  expect(await ask("SW1A 2AA")).toMatchObject({ served: true, options: [{ name: "Standard", price: 450 }] });
  expect(await readPlanVersion(db(), 1)).toEqual((await readDeliveryPlan(db())).plan);
  expect(await db().auditEntry.findMany()).toMatchObject([
    { action: "delivery.save", actor: "staff:stf_1", after: { order: ["Mainland"] } },
  ]);
  const jobs = await db().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'refresh-tags'`;
  expect(jobs[0]?.n).toBeGreaterThan(0);
});

test("of two editors who began with one version the second is refused and shown the other's plan", async () => {
  await save(0, plan());
  const both = await Promise.all([
    save(1, plan(planZone({ name: "Hers" }))),
    save(1, plan(planZone({ name: "His" }))),
  ]);
  expect(both.filter((answer) => answer.ok)).toHaveLength(1);
  const winner = (await readDeliveryPlan(db())).plan.zones[0]?.name;
  expect(both.find((answer) => !answer.ok)).toMatchObject({
    reason: "changed_meanwhile",
    detail: { version: 2, by: "Maren", values: { version: 2, plan: { zones: [{ name: winner }] } } },
  });
  expect(await save(7, plan())).toMatchObject({ ok: false, reason: "changed_meanwhile" });
});

test("zones and methods that stay are the same rows, and what is left out is no longer offered but still known", async () => {
  await save(0, plan(planZone({ methods: [planMethod({ name: "A" }), planMethod({ name: "B" })] })));
  const before = (await readDeliveryPlan(db())).plan;
  const [zone] = before.zones;
  if (!zone) throw new Error("no zone");
  const kept = { ...zone, methods: zone.methods.slice(1) };
  await save(1, { zones: [kept] });
  const after = (await readDeliveryPlan(db())).plan;
  expect(after.zones).toEqual([kept]);
  expect(await db().deliveryMethod.count({ where: { id: zone.methods[0]?.id ?? "" } })).toBe(1);
  expect(await ask("SW1A 2AA")).toMatchObject({ options: [{ name: "B" }] });
});

test("every odd value that the form lets through is read back as it was written", async () => {
  const counter = { address: ["Unit 6", "Rochdale"], hours: "Wed to Sat" };
  const next = deliveryPlanSchema.parse(
    plan(
      planZone({ name: "Ends", areas: [{ country: "GB", postcodePattern: "iv, kw1-17" }], methods: [] }),
      planZone({
        areas: ["GB", "DE", "FR"].map((country) => ({ country, postcodePattern: null })),
        methods: [
          planMethod({ kind: "collection", collectFrom: counter, minDays: 0, maxDays: 0, deliveryDays: [6] }),
          planMethod({ active: false, freeFrom: 0, rateBasis: "subtotal" }),
        ],
      }),
    ),
  );
  await save(0, next);
  const strip = (given: DeliveryPlan) =>
    given.zones.map(({ id: _, ...zone }) => ({
      ...zone,
      methods: zone.methods.map(({ id: __, ...method }) => method),
    }));
  expect(strip((await readDeliveryPlan(db())).plan)).toEqual(strip(next));
  expect(await ask("IV2 3AB")).toEqual({ served: false, reason: "postcode_not_served" });
});

test("bands that begin at the same weight, end before they begin or days that run backwards are no plan", () => {
  const faults = deliveryPlanSchema.safeParse(
    plan(
      planZone({
        methods: [
          planMethod({
            minDays: 5,
            bands: [
              { from: 0, upTo: 0, price: 1 },
              { from: 0, upTo: null, price: 2 },
            ],
          }),
          planMethod({ kind: "collection" }),
        ],
      }),
    ),
  );
  expect(faults.error?.issues.map(({ path }) => path.join("."))).toEqual([
    "zones.0.methods.0.bands.0.upTo",
    "zones.0.methods.0.maxDays",
    "zones.0.methods.0.bands.1.from",
    "zones.0.methods.1.collectFrom.address",
  ]);
});

test("the tester answers as the shop does, for the saved plan and for a draft", async () => {
  await save(0, plan());
  const question = {
    country: "GB",
    postcode: "sw1a2aa",
    weightGrams: 1000,
    subtotal: 2000,
    moment: "2026-11-23T09:00",
  };
  const saved = await tryDelivery(db(), support, { ...question, plan: null });
  expect(saved).toMatchObject({ ok: true, value: { zone: "Mainland", quote: await ask("SW1A 2AA") } });
  const draft = plan(
    planZone({ name: "Draft", methods: [planMethod({ bands: [{ from: 0, upTo: null, price: 1 }] })] }),
  );
  expect(await tryDelivery(db(), support, { ...question, plan: draft })).toMatchObject({
    value: { zone: "Draft", quote: { options: [{ price: 1 }] } },
  });
  expect(
    await tryDelivery(db(), support, { ...question, postcode: "NOT A PLACE", plan: null }),
  ).toMatchObject({
    reason: "no_postcode",
  });
});

test("after the cut-off in the shop's own time zone the tester promises a day later", async () => {
  await save(0, plan());
  const at = async (moment: string) => {
    const trial = await tryDelivery(db(), owner, {
      plan: null,
      country: "GB",
      postcode: "",
      weightGrams: 1,
      subtotal: 1,
      moment,
    });
    return trial.ok && trial.value.quote.served ? trial.value.quote.options[0]?.from : null;
  };
  expect(await at("2026-07-06T13:59")).toBe("2026-07-07");
  expect(await at("2026-07-06T14:00")).toBe("2026-07-08");
});

test("an own holiday moves the promise, switching a public one off moves it back, and both survive the calendar's job", async () => {
  await save(0, plan());
  const first = async () => {
    const quote = await ask("SW1A 2AA");
    return quote.served ? quote.options[0]?.from : null;
  };
  expect(await first()).toBe("2026-11-24");
  const day = { country: "GB", day: "2026-11-24" };
  expect(await addHoliday(db(), owner, { ...day, name: "Stocktaking" }, now)).toMatchObject({ ok: true });
  expect(await addHoliday(db(), owner, { ...day, name: "Again" }, now)).toMatchObject({
    reason: "already_a_holiday",
  });
  expect(await first()).toBe("2026-11-25");
  await setHolidayWorking(db(), owner, { ...day, working: true }, now);
  expect(await first()).toBe("2026-11-24");
  expect(await removeHoliday(db(), owner, day, now)).toMatchObject({ ok: true });

  const christmas = { country: "GB", day: "2026-12-25" };
  expect(await removeHoliday(db(), owner, christmas, now)).toMatchObject({ reason: "not_found" });
  await setHolidayWorking(db(), owner, { ...christmas, working: true }, now);
  await save(1, plan());
  expect((await listHolidays(db(), 2026, "GB")).find(({ day: on }) => on === "2026-12-25")?.working).toBe(
    true,
  );
});

test("a rate of tax changes on its day, a change to come can be taken back, and a begun one cannot", async () => {
  const vat = { country: "GB", region: null, taxClass: "standard", inclusive: true, name: "VAT" };
  const rateOn = async (day: string) =>
    taxFor((await readDeliveryRules(db())).taxRates, { country: "GB" }, "standard", day)?.ratePpm ?? null;
  expect(await addTaxRate(db(), owner, { ...vat, ratePpm: 200_000, from: "2011-01-04" }, now)).toMatchObject({
    ok: true,
  });
  expect(await addTaxRate(db(), owner, { ...vat, ratePpm: 1, from: "2026-11-22" }, now)).toMatchObject({
    reason: "in_the_past",
  });
  const later = await addTaxRate(db(), owner, { ...vat, ratePpm: 220_000, from: "2027-04-01" }, now);
  const sooner = await addTaxRate(db(), owner, { ...vat, ratePpm: 210_000, from: "2027-01-01" }, now);
  if (!later.ok || !sooner.ok) throw new Error("not added");
  expect(await addTaxRate(db(), owner, { ...vat, ratePpm: 1, from: "2027-04-01" }, now)).toMatchObject({
    reason: "already_changes_then",
  });
  const days = ["2026-12-31", "2027-01-01", "2027-03-31", "2027-04-01"];
  expect(await Promise.all(days.map(rateOn))).toEqual([200_000, 210_000, 210_000, 220_000]);

  expect(await removeTaxRate(db(), owner, { id: sooner.value }, now)).toMatchObject({ ok: true });
  expect(await Promise.all(days.map(rateOn))).toEqual([200_000, 200_000, 200_000, 220_000]);
  const [begun] = await listTaxRates(db());
  expect(await removeTaxRate(db(), owner, { id: begun?.id ?? "" }, now)).toMatchObject({
    reason: "already_charged",
  });
  await endTaxRate(db(), owner, { id: later.value, until: "2028-01-01" }, now);
  expect(await rateOn("2028-01-01")).toBeNull();
  expect((await db().auditEntry.findMany({ where: { entity: "tax" } })).length).toBe(5);
});

test("two rates that would hold on one day without end cannot both be written", async () => {
  const vat = {
    country: "FR",
    region: null,
    taxClass: "standard",
    inclusive: true,
    name: "TVA",
    from: "2026-12-01",
  };
  const both = await Promise.all([
    transact((tx) => addTaxRate(tx, owner, { ...vat, ratePpm: 200_000 }, now)),
    transact((tx) => addTaxRate(tx, owner, { ...vat, ratePpm: 190_000, from: "2026-12-02" }, now)),
  ]);
  expect(both.some(({ ok }) => ok)).toBe(true);
  const rows = (await listTaxRates(db())).filter(({ country }) => country === "FR");
  expect(rows.map(({ validUntil }) => validUntil)).toEqual([
    ...rows.slice(1).map(({ validFrom }) => validFrom),
    null,
  ]);
  await expect(
    db().taxRate.create({
      data: { id: "tax_x", country: "FR", ratePpm: 1, validFrom: new Date("2027-01-01") },
    }),
  ).rejects.toThrow();
});

test("who may only read delivery is refused every change", async () => {
  const day = { country: "GB", day: "2026-11-24" };
  const tax = {
    country: "GB",
    region: null,
    taxClass: "standard",
    ratePpm: 1,
    inclusive: true,
    name: "VAT",
    from: "2026-12-01",
  };
  for (const answer of [
    await save(0, plan(), support),
    await addHoliday(db(), support, { ...day, name: "x" }, now),
    await setHolidayWorking(db(), support, { ...day, working: true }, now),
    await removeHoliday(db(), support, day, now),
    await addTaxRate(db(), support, tax, now),
    await endTaxRate(db(), support, { id: "tax_1", until: "2027-01-01" }, now),
    await removeTaxRate(db(), support, { id: "tax_1" }, now),
  ])
    expect(answer).toMatchObject({ ok: false, reason: "forbidden" });
  expect(await version()).toBe(0);
});
