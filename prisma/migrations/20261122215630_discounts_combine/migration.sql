CREATE TYPE "discount_aim" AS ENUM ('all', 'products', 'collections');
CREATE TYPE "discount_audience" AS ENUM ('everyone', 'signed_in', 'first_order', 'tagged');

ALTER TABLE "discount_code" ALTER COLUMN "code" DROP NOT NULL,
ADD COLUMN "title" TEXT NOT NULL DEFAULT '',
ADD COLUMN "automatic" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "per_piece" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "aim" "discount_aim" NOT NULL DEFAULT 'all',
ADD COLUMN "aim_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "audience" "discount_audience" NOT NULL DEFAULT 'everyone',
ADD COLUMN "audience_tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "minimum_quantity" INTEGER,
ADD COLUMN "buy_quantity" INTEGER,
ADD COLUMN "get_quantity" INTEGER,
ADD COLUMN "get_aim" "discount_aim" NOT NULL DEFAULT 'all',
ADD COLUMN "get_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "sets_per_order" INTEGER,
ADD COLUMN "gift_variant_id" TEXT,
ADD COLUMN "gift_quantity" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "method_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "method_max_price" INTEGER,
ADD COLUMN "combines_with" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "per_customer_limit" INTEGER,
ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "discount_code" SET "per_customer_limit" = 1 WHERE "once_per_customer";
ALTER TABLE "discount_code" DROP COLUMN "once_per_customer";

ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_gift_variant_id_fkey" FOREIGN KEY ("gift_variant_id") REFERENCES "variant"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "discount_code_automatic_active_ends_at_idx" ON "discount_code"("automatic", "active", "ends_at");
CREATE INDEX "discount_code_gift_variant_id_idx" ON "discount_code"("gift_variant_id");
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_automatic_has_none" CHECK (NOT "automatic" OR "code" IS NULL);
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_limits_positive" CHECK (
  coalesce("usage_limit" >= 0, true) AND coalesce("per_customer_limit" > 0, true)
  AND coalesce("minimum_subtotal" >= 0, true) AND coalesce("minimum_quantity" > 0, true)
  AND coalesce("sets_per_order" > 0, true) AND coalesce("method_max_price" >= 0, true) AND "gift_quantity" > 0);
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_sets_whole" CHECK (
  ("kind" = 'buy_x_get_y') = ("buy_quantity" IS NOT NULL AND "get_quantity" IS NOT NULL)
  AND coalesce("buy_quantity" > 0 AND "get_quantity" > 0, true));
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_part_in_range" CHECK ("kind" <> 'buy_x_get_y' OR "value" <= 1000000);
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_combines_known" CHECK ("combines_with" <@ ARRAY['product', 'order', 'delivery']);

CREATE TABLE "code_batch" (
    "id" TEXT NOT NULL,
    "discount_id" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "wanted" INTEGER NOT NULL,
    "made" INTEGER NOT NULL DEFAULT 0,
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "code_batch_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "code_batch_discount_id_created_at_idx" ON "code_batch"("discount_id", "created_at");
ALTER TABLE "code_batch" ADD CONSTRAINT "code_batch_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount_code"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "code_batch" ADD CONSTRAINT "code_batch_no_more_than_wanted" CHECK ("made" BETWEEN 0 AND "wanted");

CREATE TABLE "unique_code" (
    "code" CITEXT NOT NULL,
    "discount_id" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unique_code_pkey" PRIMARY KEY ("code")
);
CREATE INDEX "unique_code_batch_id_code_idx" ON "unique_code"("batch_id", "code");
CREATE INDEX "unique_code_discount_id_used_idx" ON "unique_code"("discount_id", "used");
ALTER TABLE "unique_code" ADD CONSTRAINT "unique_code_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount_code"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "unique_code" ADD CONSTRAINT "unique_code_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "code_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An order may hold several discounts now, each once.
DROP INDEX "discount_redemption_order_id_key";
CREATE UNIQUE INDEX "discount_redemption_order_id_code_id_key" ON "discount_redemption"("order_id", "code_id");
CREATE INDEX "discount_redemption_email_idx" ON "discount_redemption"("email");
ALTER TABLE "discount_redemption" ADD COLUMN "unique_code" CITEXT;

ALTER TABLE "basket" ADD COLUMN "discount_codes" TEXT[] DEFAULT ARRAY[]::TEXT[];
UPDATE "basket" SET "discount_codes" = ARRAY["discount_code"] WHERE "discount_code" IS NOT NULL;
ALTER TABLE "basket" DROP COLUMN "discount_code";

ALTER TABLE "order_line" ADD COLUMN "gift" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_gift_is_free" CHECK (NOT "gift" OR "unit_price" = 0);

CREATE TABLE "order_discount" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "discount_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "code" TEXT,
    "kind" "discount_kind" NOT NULL,
    "amount" INTEGER NOT NULL,
    "delivery_off" INTEGER NOT NULL DEFAULT 0,
    "gift_worth" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_discount_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "order_discount_order_id_discount_id_key" ON "order_discount"("order_id", "discount_id");
CREATE INDEX "order_discount_discount_id_idx" ON "order_discount"("discount_id");
ALTER TABLE "order_discount" ADD CONSTRAINT "order_discount_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "order_discount" ADD CONSTRAINT "order_discount_gives" CHECK ("amount" >= 0 AND "delivery_off" >= 0 AND "gift_worth" >= 0);

CREATE TABLE "order_discount_line" (
    "order_discount_id" TEXT NOT NULL,
    "order_line_id" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "order_discount_line_pkey" PRIMARY KEY ("order_discount_id","order_line_id")
);
CREATE INDEX "order_discount_line_order_line_id_idx" ON "order_discount_line"("order_line_id");
ALTER TABLE "order_discount_line" ADD CONSTRAINT "order_discount_line_order_discount_id_fkey" FOREIGN KEY ("order_discount_id") REFERENCES "order_discount"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "order_discount_line" ADD CONSTRAINT "order_discount_line_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;
