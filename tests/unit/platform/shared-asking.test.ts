import { expect, test } from "vitest";
import { sharedAsking } from "@/lib/platform/shared-asking";

function askedByHand() {
  const waiting: { answer: (value: number) => void; fail: (error: Error) => void }[] = [];
  const ask = sharedAsking(() => new Promise<number>((answer, fail) => waiting.push({ answer, fail })));
  return { ask, waiting };
}

test("whoever comes while a question is on its way shares the next one, asked after they came", async () => {
  const { ask, waiting } = askedByHand();
  const first = ask();
  const later = [ask(), ask(), ask()];
  expect(waiting).toHaveLength(1);
  waiting[0]?.answer(1);
  expect(await first).toBe(1);
  await expect.poll(() => waiting.length).toBe(2);
  const latest = ask();
  waiting[1]?.answer(2);
  expect(await Promise.all(later)).toEqual([2, 2, 2]);
  await expect.poll(() => waiting.length).toBe(3);
  waiting[2]?.answer(3);
  expect(await latest).toBe(3);
});

test("a question that failed is asked anew for those who came after it", async () => {
  const { ask, waiting } = askedByHand();
  const first = ask();
  const later = ask();
  waiting[0]?.fail(new Error("gone"));
  await expect(first).rejects.toThrow("gone");
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.answer(2);
  expect(await later).toBe(2);
});
