import { expect, test } from "vitest";
import { inTurn } from "@/lib/platform/in-turn";

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

test("no more run at once than may, and those who wait begin in the order they came", async () => {
  const turn = inTurn(2);
  const work = [held(), held(), held(), held()];
  const begun: number[] = [];
  const answers = work.map(({ ended }, index) =>
    turn(async () => {
      begun.push(index);
      await ended;
      return index;
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  work[1]?.end();
  await answers[1];
  expect(begun).toEqual([0, 1, 2]);
  work[0]?.end();
  await answers[0];
  expect(begun).toEqual([0, 1, 2, 3]);
  work[2]?.end();
  work[3]?.end();
  expect(await Promise.all(answers)).toEqual([0, 1, 2, 3]);
});

test("work that fails gives its place on, and tells whoever asked for it", async () => {
  const turn = inTurn(1);
  const failing = turn(() => Promise.reject(new Error("away")));
  const next = turn(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("away");
  expect(await next).toBe("done");
  expect(await turn(() => Promise.resolve("again"))).toBe("again");
});
