-- CreateEnum
CREATE TYPE "sale_state" AS ENUM ('draft', 'scheduled');

-- CreateEnum
CREATE TYPE "sale_window_kind" AS ENUM ('newsletter', 'segment', 'invitation');

-- CreateTable
CREATE TABLE "price_period" (
    "id" BIGSERIAL NOT NULL,
    "variant_id" TEXT NOT NULL,
    "price" INTEGER NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "sale_id" TEXT NOT NULL,

    CONSTRAINT "price_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sale" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" "sale_state" NOT NULL DEFAULT 'draft',
    "percent" INTEGER,
    "own_prices" JSONB NOT NULL DEFAULT '{}',
    "product_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "collection_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "opens_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "limit_per_customer" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sale_window" (
    "id" TEXT NOT NULL,
    "sale_id" TEXT NOT NULL,
    "kind" "sale_window_kind" NOT NULL,
    "segment_id" TEXT,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sale_window_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "price_period_variant_id_from_idx" ON "price_period"("variant_id", "from");

-- CreateIndex
CREATE INDEX "price_period_from_idx" ON "price_period"("from");

-- CreateIndex
CREATE INDEX "price_period_until_idx" ON "price_period"("until");

-- CreateIndex
CREATE UNIQUE INDEX "price_period_sale_id_variant_id_key" ON "price_period"("sale_id", "variant_id");

-- CreateIndex
CREATE INDEX "sale_opens_at_idx" ON "sale"("opens_at");

-- CreateIndex
CREATE INDEX "sale_window_sale_id_idx" ON "sale_window"("sale_id");

-- CreateIndex
CREATE INDEX "sale_window_opens_at_idx" ON "sale_window"("opens_at");

-- AddForeignKey
ALTER TABLE "price_period" ADD CONSTRAINT "price_period_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sale_window" ADD CONSTRAINT "sale_window_sale_id_fkey" FOREIGN KEY ("sale_id") REFERENCES "sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A sale is announced by what it takes off; a scheduled one has both of its ends.
ALTER TABLE "price_period"
  ADD CONSTRAINT "price_period_price" CHECK ("price" >= 0),
  ADD CONSTRAINT "price_period_ends" CHECK ("until" >= "from");
ALTER TABLE "sale"
  ADD CONSTRAINT "sale_percent" CHECK ("percent" BETWEEN 1 AND 95),
  ADD CONSTRAINT "sale_limit" CHECK ("limit_per_customer" BETWEEN 1 AND 999),
  ADD CONSTRAINT "sale_ends" CHECK ("ends_at" > "opens_at"),
  ADD CONSTRAINT "sale_scheduled" CHECK ("state" = 'draft' OR ("opens_at" IS NOT NULL AND "ends_at" IS NOT NULL));
ALTER TABLE "sale_window"
  ADD CONSTRAINT "sale_window_segment" CHECK (("kind" = 'segment') = ("segment_id" IS NOT NULL));

-- A price that was charged stays charged: of a price for a time only its end may move.
CREATE FUNCTION "keep_price_period"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."variant_id", NEW."price", NEW."from", NEW."sale_id") IS DISTINCT FROM (OLD."variant_id", OLD."price", OLD."from", OLD."sale_id") THEN
    RAISE EXCEPTION 'of a price for a time only the end may move' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "price_period_is_kept" BEFORE UPDATE ON "price_period" FOR EACH ROW EXECUTE FUNCTION "keep_price_period"();

-- What everybody pays for a variant at a moment: the usual price, or a lower one that is in force.
CREATE FUNCTION "price_in_force"("of_variant" text, "usual" integer, "at" timestamptz) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT least("usual", (SELECT min(p."price") FROM "price_period" p WHERE p."variant_id" = "of_variant" AND p."from" <= "at" AND "at" < p."until"))
$$;
