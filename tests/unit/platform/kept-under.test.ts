import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptUnder } from "@/lib/platform/cache/kept-under";

beforeEach(() => vi.useFakeTimers({ now: new Date("2026-11-23T12:00:00Z") }));
afterEach(() => {
  vi.useRealTimers();
  tagsManifest.clear();
});

function counted() {
  let made = 0;
  const make = vi.fn(async () => ++made);
  return { make, ask: keptUnder(["rules", "settings"], 60_000, make) };
}

const forget = (tag: string) => tagsManifest.set(tag, { stale: Date.now(), expired: Date.now() });

test("it is made once, until one of its tags is forgotten or its time is over", async () => {
  const { ask } = counted();
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  vi.advanceTimersByTime(1_000);
  forget("others");
  expect(await ask()).toBe(1);
  forget("settings");
  vi.advanceTimersByTime(1);
  expect(await ask()).toBe(2);
  vi.advanceTimersByTime(59_999);
  expect(await ask()).toBe(2);
  vi.advanceTimersByTime(1);
  expect(await ask()).toBe(3);
});

test("what is forgotten while it is being made is made anew", async () => {
  const { ask, make } = counted();
  make.mockImplementationOnce(async () => {
    vi.advanceTimersByTime(10);
    forget("rules");
    return -1;
  });
  expect(await ask()).toBe(-1);
  vi.advanceTimersByTime(1);
  expect(await ask()).toBe(1);
});

test("what could not be made is tried again by the next", async () => {
  const { ask, make } = counted();
  make.mockRejectedValueOnce(new Error("away"));
  await expect(ask()).rejects.toThrow("away");
  expect(await ask()).toBe(1);
});
