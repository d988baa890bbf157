import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Shelved, shelfOf } from "@/lib/platform/cache/shelf";

const board = 8 * 1024;
const long = 60_000;

/** Bytes that are told apart from all others by their number. */
function pageOf(number: number, length: number): Buffer {
  return Buffer.from(Uint32Array.from({ length: Math.ceil(length / 4) }, () => number).buffer).subarray(
    0,
    length,
  );
}

function read(page: Shelved): Buffer {
  const bytes = Buffer.alloc(page.length);
  page.copyTo(bytes);
  return bytes;
}

test.each([0, 1, board - 1, board, board + 1, 3 * board, 100_001])(
  "a page of %i bytes comes back as it was",
  (length) => {
    const shelf = shelfOf(20 * board, long);
    shelf.put("before", pageOf(1, board + 5));
    const put = shelf.put("page", pageOf(2, length));
    shelf.put("behind", pageOf(3, board + 5));
    expect(shelf.get("page")).toBe(put);
    expect(put.length).toBe(length);
    expect(put.kept()).toBe(true);
    expect(read(put).equals(pageOf(2, length))).toBe(true);
  },
);

test("what is put there is a copy, whose memory may be used for something else", () => {
  const bytes = pageOf(1, 100);
  const put = shelfOf(board, long).put("page", bytes);
  bytes.fill(0);
  expect(read(put).equals(pageOf(1, 100))).toBe(true);
});

test("a full shelf makes room where nobody asked for the longest", () => {
  const shelf = shelfOf(3 * board, long);
  const [first, second, third] = [1, 2, 3].map((number) => shelf.put(`${number}`, pageOf(number, board)));
  shelf.get("1");
  shelf.put("4", pageOf(4, board));
  expect([first, second, third].map((page) => page?.kept())).toEqual([true, false, true]);
  expect(shelf.get("2")).toBeUndefined();
  expect(() => second?.copyTo(Buffer.alloc(board))).toThrow("not on its shelf");
  shelf.put("large", pageOf(5, 2 * board + 1));
  expect(["1", "3", "4"].map((name) => shelf.get(name))).toEqual([undefined, undefined, undefined]);
});

test("a page put there anew takes the place of the one before, whoever still holds that one", () => {
  const shelf = shelfOf(2 * board, long);
  const before = shelf.put("page", pageOf(1, 2 * board));
  const after = shelf.put("page", pageOf(2, board));
  expect(before.kept()).toBe(false);
  expect(shelf.get("page")).toBe(after);
  expect(read(after).equals(pageOf(2, board))).toBe(true);
});

test("a page is found no longer than it lives, and leaves its room to others", async () => {
  const shelf = shelfOf(board, 10);
  const put = shelf.put("page", pageOf(1, board));
  await wait(30);
  expect(shelf.get("page")).toBeUndefined();
  expect(put.kept()).toBe(false);
  expect(shelf.put("other", pageOf(2, board)).kept()).toBe(true);
});

test("what is larger than the shelf is refused and nothing is lost for it", () => {
  const shelf = shelfOf(2 * board, long);
  const put = shelf.put("page", pageOf(1, board));
  expect(() => shelf.put("large", pageOf(2, 2 * board + 1))).toThrow(RangeError);
  expect(put.kept()).toBe(true);
});

test("after a thousand pages of all lengths no page has a byte of another", () => {
  const shelf = shelfOf(64 * board, long);
  const held = new Map<number, { page: Shelved; length: number }>();
  for (let number = 1; number <= 1_000; number += 1) {
    const length = (number * 7_919) % (9 * board);
    held.set(number, { page: shelf.put(`${number % 90}`, pageOf(number, length)), length });
    shelf.get(`${(number * 31) % 90}`);
    for (const [other, { page, length: was }] of held)
      if (!page.kept()) held.delete(other);
      else if (other % 10 === number % 10) expect(read(page).equals(pageOf(other, was))).toBe(true);
  }
  expect(held.size).toBeGreaterThan(5);
  expect(held.size).toBeLessThan(64);
});
