-- Lists of the admin area: each order and each filter is answered by an index together with the id, so that a page
-- costs the same whatever lies before it.
DROP INDEX "product_updated_at_idx";
CREATE INDEX "product_updated_at_id_idx" ON "product" ("updated_at", "id");
CREATE INDEX "product_status_updated_at_id_idx" ON "product" ("status", "updated_at", "id");
CREATE INDEX "product_product_type_updated_at_id_idx" ON "product" ("product_type", "updated_at", "id");
CREATE INDEX "product_vendor_updated_at_id_idx" ON "product" ("vendor", "updated_at", "id");
CREATE INDEX "product_title_id_idx" ON "product" ("title", "id");
CREATE INDEX "product_min_price_id_idx" ON "product" ("min_price", "id");
CREATE INDEX "variant_barcode_idx" ON "variant" ("barcode");

-- Any part of a title or an address, and the beginning of a SKU.
CREATE INDEX "product_words_trigrams" ON "product" USING GIN (lower("title" || ' ' || "handle") gin_trgm_ops);
CREATE INDEX "variant_sku_beginning" ON "variant" (lower("sku") text_pattern_ops);

-- Few pieces left of something that is counted (the shop window says so from ten down).
ALTER TABLE "product" ADD COLUMN "running_low" BOOLEAN NOT NULL DEFAULT false;
UPDATE "product" SET "running_low" = true WHERE EXISTS (
  SELECT 1 FROM "variant" v JOIN "stock" s ON s."variant_id" = v."id"
  WHERE v."product_id" = "product"."id" AND v."tracked" AND NOT v."oversell" AND s."on_hand" - s."reserved" BETWEEN 1 AND 10);

ALTER TABLE "stock_movement" ADD COLUMN "actor" TEXT, ADD COLUMN "note" TEXT;
ALTER TABLE "media" ADD COLUMN "alt_excused" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "collection" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE TYPE "product_import_state" AS ENUM ('checking', 'checked', 'running', 'done', 'cancelled', 'failed');
CREATE TABLE "product_import" (
    "id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "key" TEXT,
    "bytes" INTEGER NOT NULL,
    "state" "product_import_state" NOT NULL DEFAULT 'checking',
    "part" INTEGER NOT NULL DEFAULT 0,
    "products" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "result" JSONB,
    "problem" TEXT,
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "started_by" TEXT NOT NULL,
    "started_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "product_import_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "product_import_created_at_idx" ON "product_import" ("created_at");
ALTER TABLE "product_import" ADD CONSTRAINT "product_import_part_in_range" CHECK ("part" BETWEEN 0 AND 1000);
