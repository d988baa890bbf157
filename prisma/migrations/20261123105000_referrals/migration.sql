-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "card_fingerprint" TEXT;

-- CreateIndex
CREATE INDEX "payment_card_fingerprint_idx" ON "payment"("card_fingerprint");

-- CreateEnum
CREATE TYPE "referral_state" AS ENUM ('taken', 'ordered', 'review', 'rewarded', 'refused');

-- CreateTable
CREATE TABLE "referral_link" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "code" CITEXT NOT NULL,
    "shown_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referral_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_day" (
    "link_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "referral_day_pkey" PRIMARY KEY ("link_id","day")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" TEXT NOT NULL,
    "link_id" TEXT NOT NULL,
    "code" CITEXT NOT NULL,
    "state" "referral_state" NOT NULL DEFAULT 'taken',
    "order_id" TEXT,
    "doubts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reward_code" CITEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral_move" (
    "id" BIGSERIAL NOT NULL,
    "referral_id" TEXT NOT NULL,
    "from" "referral_state" NOT NULL,
    "to" "referral_state" NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referral_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "referral_link_customer_id_key" ON "referral_link"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_link_code_key" ON "referral_link"("code");

-- CreateIndex
CREATE UNIQUE INDEX "referral_code_key" ON "referral"("code");

-- CreateIndex
CREATE UNIQUE INDEX "referral_order_id_key" ON "referral"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_reward_code_key" ON "referral"("reward_code");

-- CreateIndex
CREATE INDEX "referral_link_id_state_ended_at_idx" ON "referral"("link_id", "state", "ended_at");

-- CreateIndex
CREATE INDEX "referral_state_taken_at_id_idx" ON "referral"("state", "taken_at", "id");

-- CreateIndex
CREATE INDEX "referral_move_referral_id_at_idx" ON "referral_move"("referral_id", "at");

-- AddForeignKey
ALTER TABLE "referral_link" ADD CONSTRAINT "referral_link_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_day" ADD CONSTRAINT "referral_day_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "referral_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "referral_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral_move" ADD CONSTRAINT "referral_move_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nothing is rewarded without a reward, and nothing has one otherwise; what ended has its moment.
ALTER TABLE "referral"
  ADD CONSTRAINT "referral_rewarded" CHECK (("state" = 'rewarded') = ("reward_code" IS NOT NULL)),
  ADD CONSTRAINT "referral_ended" CHECK (("state" IN ('rewarded', 'refused')) = ("ended_at" IS NOT NULL)),
  ADD CONSTRAINT "referral_taken" CHECK ("state" <> 'taken' OR "order_id" IS NULL);
ALTER TABLE "referral_link" ADD CONSTRAINT "referral_link_code" CHECK ("code"::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- The page for whoever has to look first.
CREATE INDEX "referral_review_idx" ON "referral" ("taken_at") WHERE "state" = 'review';
