import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";

const waiting = () =>
  db().$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM graphile_worker.jobs`.then((rows) =>
    Number(rows[0]?.n),
  );

test("a job exists exactly when the transaction that added it is through", async () => {
  await db().$transaction((tx) => addJob(tx, "say", { id: "a" }, { key: "a" }));
  expect(await waiting()).toBe(1);
  await expect(
    db().$transaction(async (tx) => {
      await addJob(tx, "say", { id: "b" });
      throw new Error("changed my mind");
    }),
  ).rejects.toThrow("changed my mind");
  expect(await waiting()).toBe(1);
  await db().$transaction((tx) => addJob(tx, "say", { id: "a again" }, { key: "a" }));
  expect(await waiting()).toBe(1);
});
