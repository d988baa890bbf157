import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { openMailEndpoint } from "../support/campaigns/mail-endpoint";
import { draftCampaign, readers } from "../support/campaigns/readers";
import { startThrowawayPostgres } from "../support/faults/throwaway-postgres";
import { inOneFile } from "../support/in-one-file";
import "../support/test-settings";

let postgres: Awaited<ReturnType<typeof startThrowawayPostgres>>;
let mail: Awaited<ReturnType<typeof openMailEndpoint>>;

beforeAll(async () => {
  postgres = await startThrowawayPostgres();
  mail = await openMailEndpoint();
  Object.assign(process.env, { DATABASE_URL: postgres.url, RESEND_BASE_URL: mail.url });
});
afterAll(async () => {
  mail.close();
  await db().$disconnect();
  await postgres.stop();
});

/** Lets a process send; kills it without a word once it has made so many requests, or waits for its end when null. */
async function send(id: string, requests: number | null): Promise<void> {
  const child = fork(inOneFile("tests/support/campaigns/send-process.ts"), [id], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = once(child, "exit");
  if (requests !== null) {
    const until = mail.requests.length + requests;
    while (mail.requests.length < until && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill("SIGKILL");
  }
  await gone;
}

test("a sender killed with SIGKILL at whatever moment: each reader gets exactly one letter", async () => {
  const emails = await readers(1_200);
  const now = new Date();
  const id = await draftCampaign({ state: "sending", startedAt: now, sendAt: now });
  // Once while it writes its readers down, then while letters are on their way, with and without an answer.
  await send(id, 0);
  mail.settings.delayMs = 40;
  for (const requests of [1, 3]) await send(id, requests);
  mail.tricks.push("lose_answer", "no_answer", "lose_answer");
  await send(id, 4);
  mail.tricks.length = 0;
  expect(await db().campaign.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "sending" });
  await send(id, null);
  expect(new Set(mail.counts(emails))).toEqual(new Set([1]));
  expect([...mail.letters.keys()]).toHaveLength(1_200);
  expect(mail.requests.length).toBeGreaterThan(12);
  const campaign = await db().campaign.findUniqueOrThrow({ where: { id } });
  expect(campaign).toMatchObject({ state: "sent", readers: 1_200, sent: 1_200, failed: 0, refused: 0 });
  expect(await db().campaignRecipient.count({ where: { state: "sent" } })).toBe(1_200);
});
