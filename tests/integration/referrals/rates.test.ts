import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import { changeRate } from "@/lib/referrals/admin/ambassadors/change-rate";
import { invite } from "@/lib/referrals/admin/ambassadors/invite";
import type { Actor } from "@/lib/staff/types";
import { owner, writer } from "../../support/customers/known-customer";
import { activeAmbassador, ambassadorsOn, ordersWithCode } from "../../support/referrals/ambassador";

const now = new Date("2026-03-10T10:00:00Z");
const told = () => db().outboxLetter.findMany({ where: { template: "ambassador-rate" } });

test("another rate counts for what is paid from then on, however late the news of a payment come, and its ambassador is told once", async () => {
  await ambassadorsOn();
  const { id, discountId } = await activeAmbassador("anna");
  const change = (version: number, rate: number, actor: Actor = owner) =>
    transact((tx) => changeRate(tx, actor, { id, version, unit: "money", rate }, now));
  expect(await change(1, 800, writer)).toMatchObject({ reason: "forbidden" });
  const both = await Promise.all([change(1, 800), change(1, 800)]);
  expect(both.map((one) => (one.ok ? "saved" : one.reason)).sort()).toEqual(["changed_meanwhile", "saved"]);
  expect(await change(2, 800), "nothing else is agreed").toMatchObject({ ok: true });
  const order = (paidAt: Date) => ordersWithCode({ discountId, goods: 10_000, paidAt, arrivedAt: paidAt });
  const [early, late] = [await order(new Date(now.getTime() - 1)), await order(now)];
  const rateOf = async (orderId: string) => (await db().commission.findUnique({ where: { orderId } }))?.rate;
  expect([await rateOf(early), await rateOf(late)]).toEqual([1_000, 800]);
  expect(await told()).toMatchObject([
    { toEmail: "anna@example.com", props: { before: "10% of the goods", pays: "8% of the goods" } },
  ]);
  await transact((tx) => invite(tx, owner, { email: "bea@example.com", name: "Bea" }, now));
  const bea = await db().ambassador.findFirstOrThrow({ where: { name: "Bea" } });
  const asked = { id: bea.id, version: bea.version, unit: "points", rate: 5 } as const;
  expect(await transact((tx) => changeRate(tx, owner, asked, now))).toMatchObject({ ok: true });
  expect(await told(), "who has not said yes reads it on the page").toHaveLength(1);
});
