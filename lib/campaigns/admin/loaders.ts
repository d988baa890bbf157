import { readMailDomain } from "@/lib/mail/domain/read-mail-domain";
import { localParts } from "@/lib/platform/local-parts";
import { transact } from "@/lib/platform/transact";
import { readRuleNames } from "@/lib/segments/admin/data";
import { ruleSchema } from "@/lib/segments/rules/schema";
import { readShop } from "@/lib/shop/data";
import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { readStaffNames } from "@/lib/staff/read-staff-names";
import type { ListRequest } from "@/lib/values/list-request";
import { findFaults } from "../checks/find-faults";
import { readCheckFacts } from "../checks/read-check-facts";
import { groupDifferences } from "../report/group-differences";
import { readKeptReport } from "../report/read-kept-report";
import { readProgress } from "../report/read-progress";
import { shareDifference } from "../report/share-difference";
import { trialResultSchema } from "../trial/schema";
import { memberOf } from "../writing/member-of";
import { listCampaigns, readAudienceForm, readCampaign } from "./data";
import { readApprovers } from "./drafts/read-approvers";
import { topicChoices } from "./topic-choices";
import type { CampaignHead, CampaignReport, VariantFigures } from "./types";

export const getCampaignList = staffLoader("campaigns.read", async ({ tx, actor }, request: ListRequest) => {
  const { newsletter } = await readShop(tx);
  return {
    page: await listCampaigns(tx, request),
    topics: topicChoices({ ...newsletter, softOptIn: true }),
    mayWrite: permits(actor, "campaigns.write"),
  };
});

/** What stands over every page of one campaign; null when there is none of this id. */
export const getCampaignHead = staffLoader(
  "campaigns.read",
  async ({ tx, actor }, id: string): Promise<CampaignHead | null> => {
    const found = await readCampaign(tx, id);
    if (!found) return null;
    return {
      ...{ id, name: found.name, state: found.state, topic: found.topic },
      subject: found.wordings[0]?.subject ?? "",
      mayWrite: permits(actor, "campaigns.write"),
      maySend: permits(actor, "campaigns.send"),
    };
  },
);

/** What a new campaign can be about. */
export const getNewCampaign = staffLoader("campaigns.write", async ({ tx }) => {
  const { newsletter } = await readShop(tx);
  return { topics: topicChoices(newsletter) };
});

/** Who a campaign is for, with all there is to choose from; null when there is none of this id. */
export const getAudienceEditor = staffLoader("campaigns.read", async ({ tx, actor }, id: string) => {
  const [form, campaign] = [await readAudienceForm(tx, id), await readCampaign(tx, id)];
  if (!form || !campaign) return null;
  const { newsletter } = await readShop(tx);
  const rows = await tx.segment.findMany({
    where: { OR: [{ hiddenAt: null }, { id: form.segmentId ?? "" }] },
    orderBy: { createdAt: "asc" },
  });
  const segments = rows.map(({ id: segmentId, name, members, rule }) => ({
    ...{ id: segmentId, name, members, rule: ruleSchema.parse(rule) },
  }));
  return {
    form,
    draft: campaign.state === "draft",
    topics: topicChoices(newsletter),
    segments,
    names: await readRuleNames(
      tx,
      segments.map(({ rule }) => rule),
    ),
    mayWrite: permits(actor, "campaigns.write"),
  };
});

/** What was found before sending; null when there is no campaign of this id. */
export const getFindings = staffLoader("campaigns.read", async ({ tx, now }, id: string) => {
  const campaign = await readCampaign(tx, id);
  if (!campaign) return null;
  const domain = localParts().mail ? null : await readMailDomain(tx);
  const facts = await transact((own) => readCheckFacts(own, campaign, domain, now));
  return {
    findings: findFaults(facts),
    unasked: facts.links.filter(({ answer }) => answer === "unasked").length,
    /** Links that led nowhere or could not be asked. */
    doubtful: facts.links.filter(({ answer }) => answer === "dead" || answer === "unsure").length,
    gets: facts.audience.gets,
    draft: campaign.state === "draft",
  };
});

/** What sending a draft needs to know; null when there is no campaign of this id. */
export const getSendEditor = staffLoader("campaigns.read", async ({ tx, actor, now }, id: string) => {
  const campaign = await readCampaign(tx, id);
  if (!campaign) return null;
  const facts = await transact((own) => readCheckFacts(own, campaign, null, now));
  const called = await readStaffNames(tx, [campaign.approvedById, campaign.changedById]);
  const { version, changedById, approvedById, approvedVersion, approvedAt, holdoutShare } = campaign;
  const { wanted, given } = facts.approval;
  return {
    ...{ id, version, draft: campaign.state === "draft" },
    subject: campaign.wordings[0]?.subject ?? "",
    /** People who get a letter, those held out left out. */
    gets: facts.audience.gets - Math.round((facts.audience.gets * holdoutShare) / 1_000_000),
    lettersPerHour: campaign.lettersPerHour,
    mend: findFaults(facts).filter(({ level }) => level === "mend"),
    approval: {
      ...{ wanted, given, at: given ? approvedAt : null },
      by: given && approvedById ? called(approvedById) : null,
      /** Approved once, and changed since. */
      outdated: approvedVersion !== null && !given,
      changedBy: called(changedById),
      mine: changedById === memberOf(actor),
      approvers: wanted && !given ? (await readApprovers(tx, changedById)).map(({ name }) => name) : [],
    },
    mayWrite: permits(actor, "campaigns.write"),
    maySend: permits(actor, "campaigns.send"),
  };
});

const nothing = { report: null, countedAt: null };

/** How far a campaign is and what came of it; null when there is none of this id, or it is a draft. */
export const getCampaignReport = staffLoader("campaigns.read", async ({ tx, actor, now }, id: string) => {
  const [campaign, progress] = [await readCampaign(tx, id), await readProgress(tx, id, now)];
  if (!campaign || !progress) return null;
  const { report, countedAt } = (campaign.startedAt ? await readKeptReport(tx, id, now) : null) ?? nothing;
  const { slug, archiveVouchers, winner, winnerAt, trialRule, trialHours, startedAt } = campaign;
  return {
    ...{ progress, report, countedAt, winner, winnerAt, trialRule, trialHours, startedAt },
    archive: {
      ...{ slug, vouchers: archiveVouchers },
      hasVoucher: JSON.stringify(campaign.wordings).includes('"voucher"'),
    },
    close: trialResultSchema.safeParse(campaign.trialResult).data?.verdict === "close",
    holdout: report?.holdout ? groupDifferences(report.holdout) : null,
    trial: report?.trial ? trialDifference(report.trial, trialRule) : null,
    mayWrite: permits(actor, "campaigns.write"),
    maySend: permits(actor, "campaigns.send"),
  };
});

/** How much more often wording A did what decides than wording B; null while one of them has no readers. */
function trialDifference(figures: NonNullable<CampaignReport["trial"]>, rule: string) {
  const [a, b] = figures;
  if (!a || !b || a.sent === 0 || b.sent === 0) return null;
  const some = (one: VariantFigures) => (rule === "orders" ? one.buyers : one.clicked);
  return shareDifference({ some: some(a), of: a.sent }, { some: some(b), of: b.sent });
}
