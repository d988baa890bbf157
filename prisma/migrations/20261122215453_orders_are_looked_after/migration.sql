-- CreateEnum
CREATE TYPE "payment_kind" AS ENUM ('stripe', 'bank_transfer', 'cash', 'other');

-- CreateEnum
CREATE TYPE "return_state" AS ENUM ('requested', 'approved', 'declined', 'received', 'refunded', 'exchanged', 'closed');

-- CreateEnum
CREATE TYPE "return_reason" AS ENUM ('does_not_fit', 'not_as_described', 'damaged', 'wrong_thing', 'changed_mind', 'other');

-- AlterTable
ALTER TABLE "help_request" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "settled_by" TEXT,
ADD COLUMN     "settled_by_name" TEXT;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "pay_link_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "kind" "payment_kind" NOT NULL DEFAULT 'stripe';

-- CreateTable
CREATE TABLE "draft_order" (
    "id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "order_id" TEXT,
    "return_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_note" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_return" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "state" "return_state" NOT NULL DEFAULT 'requested',
    "reason" "return_reason" NOT NULL,
    "note" TEXT,
    "instructions" TEXT,
    "requested_by" TEXT NOT NULL,
    "refund_id" TEXT,
    "exchange_order_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_return_line" (
    "return_id" TEXT NOT NULL,
    "order_line_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "received" INTEGER,
    "restocked" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_return_line_pkey" PRIMARY KEY ("return_id","order_line_id")
);

-- CreateTable
CREATE TABLE "order_return_move" (
    "id" BIGSERIAL NOT NULL,
    "return_id" TEXT NOT NULL,
    "from" "return_state",
    "to" "return_state" NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_return_move_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "draft_order_order_id_key" ON "draft_order"("order_id");

-- CreateIndex
CREATE INDEX "draft_order_updated_at_idx" ON "draft_order"("updated_at");

-- CreateIndex
CREATE INDEX "order_note_order_id_created_at_idx" ON "order_note"("order_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_return_refund_id_key" ON "order_return"("refund_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_return_exchange_order_id_key" ON "order_return"("exchange_order_id");

-- CreateIndex
CREATE INDEX "order_return_order_id_idx" ON "order_return"("order_id");

-- CreateIndex
CREATE INDEX "order_return_created_at_id_idx" ON "order_return"("created_at", "id");

-- CreateIndex
CREATE INDEX "order_return_state_created_at_idx" ON "order_return"("state", "created_at");

-- CreateIndex
CREATE INDEX "order_return_line_order_line_id_idx" ON "order_return_line"("order_line_id");

-- CreateIndex
CREATE INDEX "order_return_move_return_id_id_idx" ON "order_return_move"("return_id", "id");

-- CreateIndex
CREATE INDEX "orders_placed_at_id_idx" ON "orders"("placed_at", "id");

-- CreateIndex
CREATE INDEX "orders_total_id_idx" ON "orders"("total", "id");

-- CreateIndex
CREATE INDEX "orders_delivery_method_id_placed_at_idx" ON "orders"("delivery_method_id", "placed_at");

-- AddForeignKey
ALTER TABLE "draft_order" ADD CONSTRAINT "draft_order_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_note" ADD CONSTRAINT "order_note_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return" ADD CONSTRAINT "order_return_exchange_order_id_fkey" FOREIGN KEY ("exchange_order_id") REFERENCES "orders"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return_line" ADD CONSTRAINT "order_return_line_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "order_return"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return_line" ADD CONSTRAINT "order_return_line_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_return_move" ADD CONSTRAINT "order_return_move_return_id_fkey" FOREIGN KEY ("return_id") REFERENCES "order_return"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the list of orders is searched and filtered by.
CREATE INDEX "orders_words_trigrams" ON "orders" USING GIN (lower("name" || ' ' || "email"::text) gin_trgm_ops);
CREATE INDEX "orders_country_placed_at_idx" ON "orders" (("address"->>'country'), "placed_at");
CREATE INDEX "order_line_sku_idx" ON "order_line" (lower("sku") text_pattern_ops);
CREATE INDEX "help_request_waiting_idx" ON "help_request" ("created_at") WHERE "settled_at" IS NULL;
CREATE INDEX "draft_order_waiting_idx" ON "draft_order" ("updated_at") WHERE "order_id" IS NULL;
CREATE INDEX "orders_pay_link_idx" ON "orders" ("pay_link_until") WHERE "pay_link_until" IS NOT NULL AND "paid_at" IS NULL;

ALTER TABLE "order_return_line"
  ADD CONSTRAINT "order_return_line_counts" CHECK ("quantity" > 0 AND "received" BETWEEN 0 AND "quantity" AND "restocked" BETWEEN 0 AND coalesce("received", 0));
ALTER TABLE "help_request"
  ADD CONSTRAINT "help_request_settled" CHECK (("settled_at" IS NULL) = ("settled_by" IS NULL) AND ("answer" IS NULL OR "settled_at" IS NOT NULL));
-- Money that came by another way than Stripe has nothing there.
ALTER TABLE "payment"
  ADD CONSTRAINT "payment_by_hand" CHECK ("kind" = 'stripe' OR ("session_id" IS NULL AND "payment_intent_id" IS NULL));
