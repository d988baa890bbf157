import { expect, test, vi } from "vitest";
import { toldOnce } from "@/lib/early-access/letters/told-once";
import type { Tx } from "@/lib/platform/db";

const tx = {} as Tx;
const now = new Date("2026-11-09T12:00:00Z");
const of = { saleId: "sale_a", since: now };

test("letters of one moment ask once what they tell of a sale, and again at the next, or where it came to grief", async () => {
  const read = vi.fn(async () => [{ title: "Ring", variantTitle: null, price: 100, lowestPrior: null }]);
  const told = toldOnce(read);
  const both = await Promise.all([told(tx, of, now), told(tx, of, now)]);
  expect(both[0]).toBe(both[1]);
  expect(read).toHaveBeenCalledTimes(1);
  await told(tx, { ...of, saleId: "sale_b" }, now);
  await told(tx, of, new Date(now.getTime() + 1));
  expect(read).toHaveBeenCalledTimes(3);
  read.mockRejectedValueOnce(new Error("away"));
  const later = new Date(now.getTime() + 2);
  await expect(told(tx, of, later)).rejects.toThrow("away");
  expect(await told(tx, of, later)).toHaveLength(1);
});
