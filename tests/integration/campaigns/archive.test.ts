import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test } from "vitest";
import { listArchive, readArchived } from "@/lib/campaigns/archive/data";
import { lettersRss } from "@/lib/campaigns/archive/letters-rss";
import { showInArchive } from "@/lib/campaigns/archive/show-in-archive";
import { judgeLink } from "@/lib/campaigns/checks/links/judge-link";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { draftCampaign, now } from "../../support/campaigns/readers";
import { owner, support } from "../../support/customers/known-customer";

const show = (id: string, shown = true, vouchers = false, actor: Actor = owner) =>
  transact((tx) => showInArchive(tx, actor, { id, shown, vouchers }, now));

const content = {
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Hello " },
        { type: "personal", attrs: { field: "first_name", fallback: "there" } },
        { type: "text", text: "!", marks: [{ type: "link", attrs: { href: "/collections" } }] },
      ],
    },
    { type: "voucher", attrs: { discountId: null, words: "For you", code: "SECRET" } },
    { type: "question", attrs: { question: "Well?", answers: [], reply: true } },
  ],
};

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE campaign CASCADE`;
});

async function sentLetter(subject: string): Promise<string> {
  const id = await draftCampaign({ state: "sent", startedAt: now });
  await db().campaignWording.updateMany({ where: { campaignId: id }, data: { subject, content } });
  return id;
}

test("the archive shows only what the owner shows, for nobody in particular and without vouchers unless they say so", async () => {
  const [id, other] = [await sentLetter("For {first_name|you} & all"), await sentLetter("Hidden")];
  expect(await listArchive(db())).toEqual([]);
  expect(await show(id)).toMatchObject({ ok: true, value: { slug: "2026-11-for-all" } });
  expect((await listArchive(db())).map(({ subject }) => subject)).toEqual(["For you & all"]);
  const page = await readArchived(db(), "2026-11-for-all", now);
  expect(page?.blocks).toMatchObject([
    {
      kind: "paragraph",
      words: [{ text: "Hello " }, { text: "there" }, { text: "!", href: "/collections" }],
    },
    { kind: "question", reply: null },
  ]);
  expect(JSON.stringify(page)).not.toContain("SECRET");
  await show(id, true, true);
  expect(JSON.stringify(await readArchived(db(), "2026-11-for-all", now))).toContain("SECRET");
  const rss = lettersRss(await listArchive(db()), {
    ...{ url: "https://shop.example", name: "A & B", tagline: "", locale: "en-GB" },
    ...{ currency: "GBP", timeZone: "Europe/London", homeCountry: "GB" },
  } as never);
  expect(rss).toContain("<title>For you &amp; all</title>");
  expect(rss).toContain("<link>https://shop.example/letters/2026-11-for-all</link>");
  await show(id, false);
  expect(await readArchived(db(), "2026-11-for-all", now)).toBeNull();
  expect((await show(other, true, false, support)).ok).toBe(false);
});

test("two letters of one subject have an address each, and one that has not gone out has none", async () => {
  const [first, second] = [await sentLetter("Again"), await sentLetter("Again")];
  await show(first);
  expect(await show(second)).toMatchObject({ value: { slug: "2026-11-again-2" } });
  expect(await show(await draftCampaign())).toMatchObject({ ok: false, reason: "not_sent" });
  await expect(
    db().campaign.update({ where: { id: first }, data: { slug: "stop" } }),
    "an address that the shop has itself",
  ).rejects.toThrow();
});

test("a link is called dead only where that is certain", async () => {
  const answers: Record<string, number> = {
    "/here": 200,
    "/gone": 404,
    "/away": 410,
    "/shut": 403,
    "/ill": 500,
  };
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    const path = request.url ?? "";
    asked.push(`${request.method} ${path}`);
    if (path === "/moved") answer.writeHead(301, { location: "/here" }).end();
    else if (path === "/get-only") answer.writeHead(request.method === "HEAD" ? 404 : 200).end();
    else if (path === "/round") answer.writeHead(302, { location: "/round" }).end();
    else if (path !== "/slow") answer.writeHead(answers[path] ?? 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { timeoutMs: 1_000, allowAddresses: ["127.0.0.1"] };
  const judged = async (path: string) => (await judgeLink(base + path, options)).answer;
  for (const path of ["/here", "/moved", "/get-only"]) expect(await judged(path), path).toBe("alive");
  for (const path of ["/gone", "/away"]) expect(await judged(path), path).toBe("dead");
  for (const path of ["/shut", "/ill", "/slow", "/round"]) expect(await judged(path), path).toBe("unsure");
  expect(asked).toContain("HEAD /here");
  expect(asked).not.toContain("GET /here");
  expect(await judgeLink(`${base}/here`, { timeoutMs: 1_000 })).toEqual({
    ...{ answer: "unsure", note: "it is no public address" },
  });
  expect((await judgeLink("https://no-such-name.invalid/", { timeoutMs: 2_000 })).answer).not.toBe("alive");
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
