import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { broadTags } from "@/lib/platform/cache/cache-tags";
import { hearRefresh, tellRefresh } from "@/lib/platform/cache/refresh-news";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";

const patience = { timeout: 20_000 };
const forgotten = (tag: string) => tagsManifest.get(tag)?.expired ?? 0;

let stop: () => void = () => undefined;
afterAll(() => stop());

/** Listens as the web process does and waits until it hears. */
async function heard(): Promise<void> {
  stop = hearRefresh();
  const began = forgotten(broadTags[0]);
  await expect.poll(() => forgotten(broadTags[0]), patience).toBeGreaterThan(began);
}

test("a web process begins by forgetting all, hears what is saved, and not what is rolled back", async () => {
  await heard();
  for (const tag of broadTags) expect(forgotten(tag), tag).toBeGreaterThan(Date.now() - 30_000);
  await expect(
    db().$transaction(async (tx) => {
      await tellRefresh(tx, ["product:undone"]);
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  const before = Date.now();
  await db().$transaction((tx) => tellRefresh(tx, ["product:ring-bed", "listings"]));
  await expect.poll(() => forgotten("product:ring-bed"), patience).toBeGreaterThanOrEqual(before);
  expect(forgotten("product:undone")).toBe(0);
});

test("a page that was being made when it was said is forgotten too", async () => {
  await db().$transaction((tx) => tellRefresh(tx, ["product:being-made"]));
  await expect.poll(() => forgotten("product:being-made"), patience).toBeGreaterThan(0);
  const kept = Date.now();
  await expect.poll(() => forgotten("product:being-made"), patience).toBeGreaterThan(kept);
});

test("as many tags as somebody likes fit, however long they are", async () => {
  const tags = Array.from({ length: 500 }, (_, index) => `product:${"ä".repeat(90)}-${index}`);
  await db().$transaction((tx) => tellRefresh(tx, tags));
  await expect.poll(() => tags.filter((tag) => forgotten(tag) === 0), patience).toEqual([]);
});

test("what was told while the line was cut is made good by forgetting all", async () => {
  const before = Date.now();
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()",
  );
  await client.end();
  for (const tag of broadTags)
    await expect.poll(() => forgotten(tag), { ...patience, message: tag }).toBeGreaterThan(before);
});
