import type { TaskList } from "graphile-worker";
import { finishErasures } from "@/lib/account/personal-data/finish-erasures";
import { askLinks } from "@/lib/campaigns/checks/links/ask-links";
import { countCampaigns } from "@/lib/campaigns/report/count-campaigns";
import { sendCampaign } from "@/lib/campaigns/sender/send-campaign";
import { settleHalted } from "@/lib/campaigns/sender/settle-halted";
import { startDue } from "@/lib/campaigns/sending/start-due";
import { removeOldFiles } from "@/lib/catalogue/admin/imports/remove-old-files";
import { runImport } from "@/lib/catalogue/admin/imports/run-import";
import { importJobSchema } from "@/lib/catalogue/admin/imports/schema";
import { refreshListing } from "@/lib/catalogue/listing/refresh-listing";
import { refreshPopularity } from "@/lib/catalogue/listing/refresh-popularity";
import { deleteMediaFiles } from "@/lib/catalogue/media/delete-media-files";
import { fetchMedia } from "@/lib/catalogue/media/fetch-media";
import { removeUnusedMedia } from "@/lib/catalogue/media/remove-unused-media";
import { switchPrices } from "@/lib/catalogue/prices/switch-prices";
import { refreshSearchWords } from "@/lib/catalogue/search/words/refresh-search-words";
import { pruneSaved } from "@/lib/customers/saved/prune-saved";
import { pruneSignIns } from "@/lib/customers/sessions/prune-sign-ins";
import { fillHolidays } from "@/lib/delivery/fill-holidays";
import { makeCodes } from "@/lib/discounts/admin/codes/make-codes";
import { codesJobSchema } from "@/lib/discounts/admin/schema";
import { forgetReaders } from "@/lib/early-access/letters/forget-readers";
import { writeSaleLetters } from "@/lib/early-access/letters/write-sale-letters";
import { beginDatedFlows } from "@/lib/flows/dates/begin-dated-flows";
import { forgetDays } from "@/lib/flows/letters/forget-days";
import { runFlows } from "@/lib/flows/run-flows";
import { definedExports } from "@/lib/insights/exports/defined-exports";
import { countHeldOut } from "@/lib/insights/sales/count-held-out";
import { makeViewPartitions } from "@/lib/journal/make-view-partitions";
import { settlePoints } from "@/lib/loyalty/earning/settle-points";
import { expirePoints } from "@/lib/loyalty/expiry/expire-points";
import { giveBirthdayPoints } from "@/lib/loyalty/gifts/give-birthday-points";
import { followTiers } from "@/lib/loyalty/tiers/follow-tiers";
import { sendLetter } from "@/lib/mail/send-letter";
import { wakeLetters } from "@/lib/mail/wake-letters";
import { tidyViews } from "@/lib/newsletter/browsing/tidy-views";
import { answerWishes } from "@/lib/newsletter/wishes/answer-wishes";
import { tidyWishes } from "@/lib/newsletter/wishes/tidy-wishes";
import { wishesAtOnce } from "@/lib/newsletter/wishes/wishes-at-once";
import { expirePayLinks } from "@/lib/orders/drafts/expire-pay-links";
import { closeSession } from "@/lib/payments/close-session";
import { deleteCoupon } from "@/lib/payments/delete-coupon";
import { reconcileDisputes } from "@/lib/payments/disputes/reconcile-disputes";
import { processStripeEvent } from "@/lib/payments/inbox/process-stripe-event";
import { reconcilePayments } from "@/lib/payments/reconcile-payments";
import { sendRefund } from "@/lib/payments/refunds/send-refund";
import {
  closePaymentJobSchema,
  couponJobSchema,
  refundJobSchema,
  stripeEventJobSchema,
} from "@/lib/payments/schema";
import { tellRefresh } from "@/lib/platform/cache/refresh-news";
import { db } from "@/lib/platform/db";
import { waitForClock } from "@/lib/platform/jobs/wait-for-clock";
import { readClock } from "@/lib/platform/read-clock";
import { remindOfBaskets } from "@/lib/recovery/remind-of-baskets";
import { settleCommissions } from "@/lib/referrals/ambassadors/commission/settle-commissions";
import { tidyApplications } from "@/lib/referrals/ambassadors/joining/tidy-applications";
import { issueStatements } from "@/lib/referrals/ambassadors/statements/issue-statements";
import { tidyOffers } from "@/lib/referrals/friends/tidy-offers";
import { settleReferrals } from "@/lib/referrals/settle/settle-referrals";
import { followSegments } from "@/lib/segments/membership/follow-segments";
import { makeNightlyBackup } from "@/lib/shop/backups/make-nightly-backup";
import { removeOldExports } from "@/lib/staff/exports/remove-old-exports";
import { exportJobSchema } from "@/lib/staff/exports/schema";
import { writeExport } from "@/lib/staff/exports/write-export";
import { react } from "./react";
import {
  backupJob,
  campaignJob,
  letterEventJob,
  letterJob,
  listingJob,
  mediaFilesJob,
  mediaJob,
  reactJob,
  refreshJob,
  switchJob,
} from "./schema";
import { tellOfLetters } from "./tell-of-letters";

/** Every job the worker knows, by name. The clock is read here and nowhere below. */
export const taskList: TaskList = {
  react: async (payload) => {
    const { entryId } = reactJob.parse(payload);
    await db().$transaction((tx) => react(tx, entryId, new Date()));
  },
  "send-letter": async (payload) => {
    const { letterId } = letterJob.parse(payload);
    await sendLetter(db(), letterId, new Date());
  },
  "process-letter-event": async (payload) => {
    const { eventId } = letterEventJob.parse(payload);
    await tellOfLetters(db(), eventId, new Date());
  },
  "wake-letters": async () => {
    await db().$transaction((tx) => wakeLetters(tx, new Date()));
  },
  "answer-wishes": async () => {
    const answer = () => db().$transaction((tx) => answerWishes(tx, new Date()), { timeout: 60_000 });
    while ((await answer()) === wishesAtOnce);
  },
  "remind-of-baskets": async () => {
    await remindOfBaskets(db(), new Date());
  },
  "write-sale-letters": async () => {
    while (await writeSaleLetters(db(), await readClock(db())));
  },
  "count-held-out": async () => {
    await db().$transaction((tx) => countHeldOut(tx, new Date()), { timeout: 120_000 });
  },
  "forget-sale-readers": async () => {
    await db().$transaction((tx) => forgetReaders(tx, new Date()));
  },
  "settle-points": async () => {
    await settlePoints(db(), new Date());
  },
  "follow-tiers": async () => {
    await followTiers(db(), new Date());
  },
  "expire-points": async () => {
    await expirePoints(db(), new Date());
  },
  "give-birthday-points": async () => {
    await giveBirthdayPoints(db(), new Date());
  },
  "tidy-wishes": async () => {
    await db().$transaction((tx) => tidyWishes(tx, new Date()));
  },
  "tidy-views": async () => {
    await db().$transaction((tx) => tidyViews(tx, new Date()));
  },
  "refresh-tags": async (payload) => {
    const { tags } = refreshJob.parse(payload);
    await tellRefresh(db(), tags);
  },
  "process-stripe-event": async (payload) => {
    const { eventId } = stripeEventJobSchema.parse(payload);
    await processStripeEvent(eventId, new Date());
  },
  "send-refund": async (payload) => {
    const { refundId } = refundJobSchema.parse(payload);
    await sendRefund(refundId, new Date());
  },
  "close-payment": async (payload) => {
    const { paymentId, actor, reason } = closePaymentJobSchema.parse(payload);
    await closeSession(paymentId, new Date(), {
      to: "cancelled",
      by: { actor, ...(reason ? { reason } : {}) },
    });
  },
  "delete-coupon": async (payload) => {
    const { paymentId } = couponJobSchema.parse(payload);
    await deleteCoupon(paymentId);
  },
  "expire-pay-links": async () => {
    await expirePayLinks(new Date());
  },
  "reconcile-payments": async () => {
    await reconcilePayments(new Date());
  },
  "reconcile-disputes": async () => {
    await reconcileDisputes(new Date());
  },
  "fetch-media": async (payload) => {
    await fetchMedia(db(), mediaJob.parse(payload), new Date());
  },
  "remove-unused-media": async () => {
    await removeUnusedMedia(db(), new Date());
  },
  "delete-media-files": async (payload) => {
    await deleteMediaFiles(mediaFilesJob.parse(payload).mediaIds);
  },
  "switch-prices": async (payload) => {
    const { at } = switchJob.parse(payload);
    await switchPrices(db(), at, await waitForClock(db(), at));
  },
  "refresh-listing": async (payload) => {
    const { productIds } = listingJob.parse(payload);
    await db().$transaction((tx) => refreshListing(tx, productIds, new Date()));
  },
  "run-product-import": async (payload) => {
    await runImport(db(), importJobSchema.parse(payload).importId, new Date());
  },
  "remove-old-files": async () => {
    await db().$transaction((tx) => removeOldFiles(tx, new Date()));
  },
  "refresh-search-words": async () => {
    await db().$transaction(refreshSearchWords);
  },
  "make-view-partitions": async () => {
    await db().$transaction((tx) => makeViewPartitions(tx, new Date()));
  },
  "follow-segments": async () => {
    await followSegments(db(), new Date());
  },
  "ask-links": async (payload) => {
    await askLinks(db(), campaignJob.parse(payload).campaignId, new Date());
  },
  "count-campaigns": async () => {
    await countCampaigns(db(), new Date());
  },
  "start-campaigns": async () => {
    await db().$transaction((tx) => startDue(tx, new Date()));
    await db().$transaction((tx) => settleHalted(tx, new Date()));
  },
  "run-flows": async () => {
    await runFlows(db(), new Date());
  },
  "begin-dated-flows": async () => {
    await beginDatedFlows(db(), "replenish", new Date());
    await db().$transaction((tx) => forgetDays(tx, new Date()));
  },
  "begin-birthday-flows": async () => {
    await beginDatedFlows(db(), "birthday", new Date());
  },
  "begin-browsed-flows": async () => {
    await beginDatedFlows(db(), "browsed", new Date());
  },
  "send-campaign": async (payload) => {
    await sendCampaign(db(), campaignJob.parse(payload).campaignId);
  },
  "make-codes": async (payload) => {
    const { batchId } = codesJobSchema.parse(payload);
    await makeCodes(db(), batchId, new Date());
  },
  "fill-holidays": async () => {
    await db().$transaction((tx) => fillHolidays(tx, new Date()));
  },
  backup: async (payload) => {
    await makeNightlyBackup(db(), backupJob.parse(payload), new Date());
  },
  "write-list-export": async (payload) => {
    await writeExport(db(), definedExports, exportJobSchema.parse(payload).exportId, new Date());
  },
  "remove-old-exports": async () => {
    await removeOldExports(db(), new Date());
  },
  "refresh-popularity": async () => {
    await db().$transaction((tx) => refreshPopularity(tx, new Date()));
  },
  "finish-erasures": async () => {
    await db().$transaction((tx) => finishErasures(tx, new Date()));
  },
  "settle-referrals": async () => {
    await db().$transaction((tx) => tidyOffers(tx, new Date()));
    await settleReferrals(db(), new Date());
  },
  "settle-ambassadors": async () => {
    await settleCommissions(db(), new Date());
    await issueStatements(db(), new Date());
    await db().$transaction((tx) => tidyApplications(tx, new Date()));
  },
  "prune-sign-ins": async () => {
    await db().$transaction((tx) => pruneSignIns(tx, new Date()));
    await pruneSaved(db(), new Date());
  },
};
