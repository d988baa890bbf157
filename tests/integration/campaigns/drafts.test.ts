import { beforeEach, expect, test } from "vitest";
import { readAudienceForm, readCampaign } from "@/lib/campaigns/admin/data";
import { approveCampaign } from "@/lib/campaigns/admin/drafts/approve-campaign";
import { askApproval } from "@/lib/campaigns/admin/drafts/ask-approval";
import { copyCampaign } from "@/lib/campaigns/admin/drafts/copy-campaign";
import { deleteCampaign } from "@/lib/campaigns/admin/drafts/delete-campaign";
import { saveAudience } from "@/lib/campaigns/admin/drafts/save-audience";
import { sendCampaign } from "@/lib/campaigns/admin/send-campaign";
import type { AudienceForm } from "@/lib/campaigns/admin/types";
import { db } from "@/lib/platform/db";
import { transact } from "@/lib/platform/transact";
import type { Actor } from "@/lib/staff/types";
import { draftCampaign, now, readers } from "../../support/campaigns/readers";
import { staffRow } from "../../support/staff-row";

const staff = (staffId: string, role: "owner" | "manager" | "writer" = "owner"): Actor => ({
  ...{ kind: "staff", staffId, name: staffId, role },
});
const [olive, mo, wren] = [staff("stf_olive"), staff("stf_mo", "manager"), staff("stf_wren", "writer")];

async function approvalWanted(approval: boolean): Promise<void> {
  const value = { approval };
  await db().setting.upsert({
    where: { key: "newsletter" },
    create: { key: "newsletter", value, updatedAt: now },
    update: { value },
  });
}

beforeEach(async () => {
  await db()
    .$executeRaw`TRUNCATE campaign, consent_entry, newsletter_permission, subscriber, audit_entry CASCADE`;
  await readers(3);
  await approvalWanted(true);
  return () => approvalWanted(false);
});

const form = async (id: string): Promise<AudienceForm> => {
  const found = await readAudienceForm(db(), id);
  if (!found) throw new Error("no campaign");
  return found;
};
const save = async (actor: Actor, id: string, change: Partial<AudienceForm> = {}) => {
  const value = { ...(await form(id)), ...change };
  return transact((tx) => saveAudience(tx, actor, value, now));
};
const approve = (actor: Actor, id: string, version: number) =>
  transact((tx) => approveCampaign(tx, actor, { id, version }, now));
const send = (actor: Actor, id: string, version: number) =>
  transact((tx) =>
    sendCampaign(tx, actor, { id, version, timing: "now", at: "", lettersPerHour: null }, now),
  );
const reason = (answer: { ok: boolean; reason?: string }) => (answer.ok ? "ok" : answer.reason);

test("an approval is a second person's, for one version, and any change ends it", async () => {
  const id = await draftCampaign();
  expect(reason(await save(olive, id, { holdout: 10 }))).toBe("ok");
  expect(reason(await approve(wren, id, 2))).toBe("forbidden");
  expect(reason(await approve(olive, id, 2))).toBe("own_work");
  expect(reason(await approve(mo, id, 1))).toBe("changed_meanwhile");
  expect(reason(await send(olive, id, 2))).toBe("unmended");
  expect(reason(await approve(mo, id, 2))).toBe("ok");
  expect(reason(await save(olive, id, { holdout: 5 }))).toBe("ok");
  expect(reason(await send(olive, id, 3))).toBe("unmended");
  expect(reason(await approve(mo, id, 3))).toBe("ok");
  expect(reason(await send(olive, id, 3))).toBe("ok");
  expect(reason(await approve(mo, id, 3))).toBe("not_draft");
  expect(reason(await save(olive, id))).toBe("not_draft");
});

test("who may say yes is asked for it by one letter a version, and nobody else is", async () => {
  const [asks, owner, manager] = [
    await staffRow("writer"),
    await staffRow("owner"),
    await staffRow("manager"),
  ];
  await staffRow("support");
  const ask = (actor: Actor, id: string, version: number) =>
    transact((tx) => askApproval(tx, actor, { id, version }, now));
  const mailOf = ({ staffId }: { staffId: string }) => `${staffId}@nookandpaw.test`;
  const asked = async () =>
    (await db().outboxLetter.findMany({ where: { template: "approval-asked" } })).map(
      ({ toEmail }) => toEmail,
    );
  const id = await draftCampaign({ changedById: asks.staffId });
  expect(reason(await ask({ ...asks.actor, role: "support" }, id, 1))).toBe("forbidden");
  expect(reason(await ask(asks.actor, id, 2))).toBe("changed_meanwhile");
  expect(await ask(asks.actor, id, 1)).toMatchObject({ ok: true });
  expect(await ask(asks.actor, id, 1)).toMatchObject({ ok: true });
  expect((await asked()).sort()).toEqual([mailOf(owner), mailOf(manager)].sort());
  await save(owner.actor, id, { holdout: 10 });
  expect(await ask(asks.actor, id, 2)).toMatchObject({ value: { names: [manager.actor.name] } });
  expect(await asked()).toHaveLength(3);
  await db().staffMember.update({ where: { id: manager.staffId }, data: { state: "ended", endedAt: now } });
  expect(reason(await ask(asks.actor, id, 2))).toBe("nobody_else");
  await approvalWanted(false);
  expect(reason(await ask(asks.actor, id, 2))).toBe("not_wanted");
});

test("of an approval and a change at the same moment nothing goes out that nobody approved", async () => {
  for (let round = 0; round < 8; round += 1) {
    const id = await draftCampaign({ changedById: "stf_olive" });
    await Promise.all([save(olive, id, { holdout: 20 }), approve(mo, id, 1)]);
    const { version } = await form(id);
    expect(version).toBe(2);
    expect(reason(await send(olive, id, version))).toBe("unmended");
    expect(reason(await send(olive, id, 1))).not.toBe("ok");
  }
});

test("of two who save who gets it the second is told what the first one did", async () => {
  const id = await draftCampaign();
  const began = await form(id);
  await transact((tx) => saveAudience(tx, olive, { ...began, holdout: 10 }, now));
  const late = await transact((tx) => saveAudience(tx, mo, { ...began, topic: "sales" }, now));
  expect(late).toMatchObject({
    reason: "changed_meanwhile",
    detail: { version: 2, fields: [{ label: "Topic" }, { label: "Held out", theirs: "10 %" }] },
  });
  expect(reason(await save(mo, id, { topic: "nothing" }))).toBe("unknown_topic");
  expect(reason(await save(mo, id, { segmentId: "seg_x" }))).toBe("unknown_segment");
});

test("a campaign is sent once, and not while something must be mended", async () => {
  await approvalWanted(false);
  const empty = await draftCampaign();
  await db().campaignWording.updateMany({ where: { campaignId: empty }, data: { subject: "" } });
  expect(await send(mo, empty, 1)).toMatchObject({ reason: "unmended", detail: "It has no subject." });
  expect(reason(await send(wren, empty, 1))).toBe("forbidden");
  const id = await draftCampaign();
  const answers = await Promise.all([send(mo, id, 1), send(olive, id, 1)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await readCampaign(db(), id))?.state).toBe("scheduled");
});

test("a copy says the same, is a draft and was approved by nobody; only drafts are deleted", async () => {
  const id = await draftCampaign({
    approvedById: "stf_mo",
    approvedVersion: 1,
    state: "sent",
    startedAt: now,
  });
  const copied = await transact((tx) => copyCampaign(tx, wren, { id }, now));
  if (!copied.ok) throw new Error(copied.reason);
  expect(await readCampaign(db(), copied.value.id)).toMatchObject({
    ...{ name: "November, copy", state: "draft", version: 1, approvedVersion: null, startedAt: null },
    ...{ changedById: "stf_wren", wordings: [{ variant: "a", subject: "News a" }] },
  });
  expect(reason(await transact((tx) => deleteCampaign(tx, wren, { id }, now)))).toBe("not_draft");
  expect(reason(await transact((tx) => deleteCampaign(tx, wren, { id: copied.value.id }, now)))).toBe("ok");
});
