import { afterAll, beforeAll, expect, test } from "vitest";
import { sendCampaign } from "@/lib/campaigns/sender/send-campaign";
import { db } from "@/lib/platform/db";
import { draftCampaign, readers } from "../support/campaigns/readers";
import { knownCustomer } from "../support/customers/known-customer";
import { readResendDescription } from "../support/letters/resend-description";
import { openResend } from "../support/letters/resend-door";
import { hasRealData } from "../support/real-data";

let resend: Awaited<ReturnType<typeof openResend>>;
beforeAll(async () => {
  resend = await openResend();
  process.env.RESEND_BASE_URL = resend.url;
});
afterAll(() => resend.close());

test("a campaign's requests fit Resend's own description, and one whose answer was lost is answered with the first letters", async () => {
  const emails = await readers(120);
  await knownCustomer(emails[0] ?? "", { name: "“Zoë” <b>O'Brien</b> \\ 😀" });
  const now = new Date();
  const id = await draftCampaign({ state: "sending", startedAt: now, sendAt: now });
  await db().campaignWording.updateMany({
    data: { subject: "{first_name|Dear reader}, news", preheader: "„Grüße“ 🐈" },
  });
  resend.tricks.push("lose_answer");
  await sendCampaign(db(), id, 10_000);
  expect(await db().campaign.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: "sent",
    sent: 120,
  });
  expect(await resend.accepted()).toBe(120);
  expect(new Set(resend.requests.map(({ path }) => path))).toEqual(new Set(["/emails/batch"]));
  const letters = resend.requests.flatMap(({ body }) => body as unknown as (typeof body)[]);
  expect(letters.length).toBeGreaterThan(120);
  expect(letters.find(({ to }) => to === emails[0])?.subject).toBe("“Zoë”, news");
  expect(letters.find(({ to }) => to === emails[1])?.subject).toBe("Dear reader, news");
  for (const { html, text } of letters) expect(`${html}${text}`).not.toMatch(/[\ufdd0\ufdd1]/);
  for (const { key, body } of resend.requests) {
    expect(key).toMatch(/^campaign:camp_\w+:\d+$/);
    expect(body).toSatisfy((list: unknown) => Array.isArray(list) && list.length <= 100);
  }
  if (!hasRealData) return;
  const faults = readResendDescription();
  for (const letter of letters) {
    expect(faults("SendEmailRequest", letter)).toEqual([]);
    for (const tag of letter.tags) {
      expect(faults("Tag", tag)).toEqual([]);
      expect(tag.value).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    }
  }
});
