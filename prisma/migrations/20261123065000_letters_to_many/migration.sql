-- CreateEnum
CREATE TYPE "campaign_state" AS ENUM ('draft', 'scheduled', 'sending', 'paused', 'sent', 'stopped');

-- CreateEnum
CREATE TYPE "campaign_timing" AS ENUM ('now', 'at', 'local');

-- CreateEnum
CREATE TYPE "recipient_state" AS ENUM ('waiting', 'taken', 'sent', 'refused', 'failed', 'held_out');

-- CreateTable
CREATE TABLE "campaign" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" "campaign_state" NOT NULL DEFAULT 'draft',
    "topic" TEXT NOT NULL,
    "segment_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "timing" "campaign_timing" NOT NULL DEFAULT 'now',
    "send_at" TIMESTAMPTZ(3),
    "holdout_share" INTEGER NOT NULL DEFAULT 0,
    "trial_share" INTEGER,
    "trial_hours" INTEGER NOT NULL DEFAULT 4,
    "trial_rule" TEXT NOT NULL DEFAULT 'clicks',
    "winner" TEXT,
    "winner_at" TIMESTAMPTZ(3),
    "letters_per_hour" INTEGER,
    "created_by_id" TEXT NOT NULL,
    "changed_by_id" TEXT NOT NULL,
    "approved_by_id" TEXT,
    "approved_version" INTEGER,
    "approved_at" TIMESTAMPTZ(3),
    "gathered_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "paused_why" TEXT,
    "slug" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_wording" (
    "campaign_id" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "preheader" TEXT NOT NULL DEFAULT '',
    "content" JSONB NOT NULL,

    CONSTRAINT "campaign_wording_pkey" PRIMARY KEY ("campaign_id","variant")
);

-- CreateTable
CREATE TABLE "campaign_version" (
    "campaign_id" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "wordings" JSONB NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_version_pkey" PRIMARY KEY ("campaign_id","no")
);

-- CreateTable
CREATE TABLE "campaign_note" (
    "id" TEXT NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_recipient" (
    "id" BIGSERIAL NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "subscriber_id" UUID NOT NULL,
    "customer_id" TEXT,
    "variant" TEXT,
    "state" "recipient_state" NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "send_after" TIMESTAMPTZ(3) NOT NULL,
    "batch_id" BIGINT,
    "provider_id" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),
    "complained_at" TIMESTAMPTZ(3),
    "clicked_at" TIMESTAMPTZ(3),
    "unsubscribed_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_batch" (
    "id" BIGSERIAL NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "campaign_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_link" (
    "campaign_id" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "campaign_link_pkey" PRIMARY KEY ("campaign_id","no")
);

-- CreateTable
CREATE TABLE "campaign_click" (
    "recipient_id" BIGINT NOT NULL,
    "campaign_id" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_click_pkey" PRIMARY KEY ("recipient_id","no")
);

-- CreateIndex
CREATE UNIQUE INDEX "campaign_slug_key" ON "campaign"("slug");

-- CreateIndex
CREATE INDEX "campaign_state_send_at_idx" ON "campaign"("state", "send_at");

-- CreateIndex
CREATE INDEX "campaign_updated_at_id_idx" ON "campaign"("updated_at", "id");

-- CreateIndex
CREATE INDEX "campaign_segment_id_idx" ON "campaign"("segment_id");

-- CreateIndex
CREATE INDEX "campaign_note_campaign_id_at_idx" ON "campaign_note"("campaign_id", "at");

-- CreateIndex
CREATE INDEX "campaign_recipient_campaign_id_state_send_after_id_idx" ON "campaign_recipient"("campaign_id", "state", "send_after", "id");

-- CreateIndex
CREATE INDEX "campaign_recipient_batch_id_idx" ON "campaign_recipient"("batch_id");

-- CreateIndex
CREATE INDEX "campaign_recipient_email_idx" ON "campaign_recipient"("email");

-- CreateIndex
CREATE INDEX "campaign_recipient_customer_id_idx" ON "campaign_recipient"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_recipient_campaign_id_subscriber_id_key" ON "campaign_recipient"("campaign_id", "subscriber_id");

-- CreateIndex
CREATE INDEX "campaign_batch_campaign_id_done_at_idx" ON "campaign_batch"("campaign_id", "done_at");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_link_campaign_id_url_key" ON "campaign_link"("campaign_id", "url");

-- CreateIndex
CREATE INDEX "campaign_click_campaign_id_no_idx" ON "campaign_click"("campaign_id", "no");

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_wording" ADD CONSTRAINT "campaign_wording_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_version" ADD CONSTRAINT "campaign_version_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_note" ADD CONSTRAINT "campaign_note_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_recipient" ADD CONSTRAINT "campaign_recipient_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_recipient" ADD CONSTRAINT "campaign_recipient_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "campaign_batch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_batch" ADD CONSTRAINT "campaign_batch_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_link" ADD CONSTRAINT "campaign_link_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_click" ADD CONSTRAINT "campaign_click_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "campaign_recipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_click" ADD CONSTRAINT "campaign_click_campaign_id_no_fkey" FOREIGN KEY ("campaign_id", "no") REFERENCES "campaign_link"("campaign_id", "no") ON DELETE CASCADE ON UPDATE CASCADE;



-- Shares are parts per million; a trial leaves somebody for its winner.
ALTER TABLE "campaign"
  ADD CONSTRAINT "campaign_shares" CHECK ("holdout_share" BETWEEN 0 AND 500000 AND ("trial_share" IS NULL OR "trial_share" BETWEEN 10000 AND 1000000)),
  ADD CONSTRAINT "campaign_trial" CHECK ("trial_rule" IN ('clicks', 'orders') AND "trial_hours" BETWEEN 1 AND 168 AND ("winner" IS NULL OR "winner" IN ('a', 'b'))),
  ADD CONSTRAINT "campaign_rate" CHECK ("letters_per_hour" IS NULL OR "letters_per_hour" > 0),
  ADD CONSTRAINT "campaign_when" CHECK ("timing" = 'now' OR "state" = 'draft' OR "send_at" IS NOT NULL);
ALTER TABLE "campaign_wording" ADD CONSTRAINT "campaign_wording_variant" CHECK ("variant" IN ('a', 'b'));
ALTER TABLE "campaign_recipient"
  ADD CONSTRAINT "campaign_recipient_variant" CHECK ("variant" IS NULL OR "variant" IN ('a', 'b')),
  ADD CONSTRAINT "campaign_recipient_batch" CHECK (("state" IN ('taken', 'sent')) <= ("batch_id" IS NOT NULL));
