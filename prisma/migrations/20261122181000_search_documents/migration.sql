-- Search: words without accents, misspellings led back to the shop's own vocabulary.
CREATE EXTENSION IF NOT EXISTS "unaccent";
CREATE EXTENSION IF NOT EXISTS "pg_trgm";
CREATE EXTENSION IF NOT EXISTS "fuzzystrmatch";

-- English word stems without accents, for finding; plain words without accents, for the vocabulary.
CREATE TEXT SEARCH CONFIGURATION "shop_english" (COPY = "english");
ALTER TEXT SEARCH CONFIGURATION "shop_english" ALTER MAPPING FOR "hword", "hword_part", "word" WITH "unaccent", "english_stem";
CREATE TEXT SEARCH CONFIGURATION "shop_plain" (COPY = "simple");
ALTER TEXT SEARCH CONFIGURATION "shop_plain" ALTER MAPPING FOR "hword", "hword_part", "word" WITH "unaccent", "simple";

-- CreateTable
CREATE TABLE "product_document" (
    "product_id" TEXT NOT NULL,
    "headline" tsvector NOT NULL,
    "words" tsvector NOT NULL,
    "filters" TEXT[],
    "price" INTEGER NOT NULL,
    "available" BOOLEAN NOT NULL,
    "popularity" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_document_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "products" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "product_document_words_idx" ON "product_document" USING GIN ("words");

-- CreateIndex
CREATE INDEX "product_document_headline_idx" ON "product_document" USING GIN ("headline");

-- CreateIndex
CREATE INDEX "product_document_filters_idx" ON "product_document" USING GIN ("filters");

-- CreateIndex
CREATE INDEX "product_document_popularity_product_id_idx" ON "product_document"("popularity" DESC, "product_id");

-- CreateIndex
CREATE INDEX "product_document_price_product_id_idx" ON "product_document"("price", "product_id");

-- CreateIndex
CREATE INDEX "product_document_published_at_product_id_idx" ON "product_document"("published_at" DESC, "product_id");

-- CreateIndex
CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "product_document" ADD CONSTRAINT "product_document_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of one product as people read them: accents, slashes and HTML tags must not hide a word.
-- Each part is cut, because a tsvector holds at most a megabyte and a save must never fail for a long text.
CREATE FUNCTION "product_headline"("p" "product", "config" regconfig) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT setweight(to_tsvector("config", translate(left("p"."title", 1000), '/_', '  ')), 'A')
      || setweight(to_tsvector("config", translate(left(concat_ws(' ', "p"."product_type", "p"."vendor", array_to_string("p"."tags", ' ')), 4000), '/_', '  ')), 'B')
      || setweight(to_tsvector("config", translate(left(coalesce((
           SELECT string_agg(split_part("facet", '=', 2), ' ') FROM unnest("p"."facets") AS "facet" WHERE "facet" LIKE 'option:%'), ''), 4000), '/_', '  ')), 'C')
$$;

CREATE FUNCTION "write_product_document"("id" text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "product_document" USING "product"
    WHERE "product_id" = $1 AND "product"."id" = $1 AND ("status" <> 'active' OR "product"."published_at" IS NULL);
  INSERT INTO "product_document" AS "d" ("product_id", "headline", "words", "filters", "price", "available", "popularity", "published_at")
    SELECT "p"."id", "h"."words",
      "h"."words" || setweight(to_tsvector('shop_english', translate(regexp_replace(left("p"."description_html", 4000), '<[^>]*>', ' ', 'g'), '/_', '  ')), 'D'),
      coalesce("p"."facets", '{}') || ARRAY(SELECT 'in=' || "collection_id" FROM "collection_product" WHERE "collection_product"."product_id" = $1),
      "p"."min_price", "p"."available", "p"."popularity", "p"."published_at"
    FROM "product" AS "p", LATERAL (SELECT "product_headline"("p", 'shop_english') AS "words") AS "h"
    WHERE "p"."id" = $1 AND "p"."status" = 'active' AND "p"."published_at" IS NOT NULL
  ON CONFLICT ("product_id") DO UPDATE SET "headline" = excluded."headline", "words" = excluded."words", "filters" = excluded."filters",
    "price" = excluded."price", "available" = excluded."available", "popularity" = excluded."popularity", "published_at" = excluded."published_at";
$$;

CREATE FUNCTION "product_text_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "write_product_document"(NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "product_inserted_document" AFTER INSERT ON "product" FOR EACH ROW EXECUTE FUNCTION "product_text_changed"();
CREATE TRIGGER "product_text_document" AFTER UPDATE ON "product" FOR EACH ROW
  WHEN ((OLD."title", OLD."description_html", OLD."vendor", OLD."product_type", OLD."tags", OLD."facets", OLD."status", OLD."published_at")
    IS DISTINCT FROM (NEW."title", NEW."description_html", NEW."vendor", NEW."product_type", NEW."tags", NEW."facets", NEW."status", NEW."published_at"))
  EXECUTE FUNCTION "product_text_changed"();

-- A sale changes figures only, and must not pay for reading the whole text again.
CREATE FUNCTION "product_figures_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "product_document" SET "price" = NEW."min_price", "available" = NEW."available", "popularity" = NEW."popularity" WHERE "product_id" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "product_figures_document" AFTER UPDATE ON "product" FOR EACH ROW
  WHEN ((OLD."min_price", OLD."available", OLD."popularity") IS DISTINCT FROM (NEW."min_price", NEW."available", NEW."popularity"))
  EXECUTE FUNCTION "product_figures_changed"();

CREATE FUNCTION "collection_membership_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "product_document" AS "d"
    SET "filters" = coalesce("p"."facets", '{}') || ARRAY(SELECT 'in=' || "collection_id" FROM "collection_product" WHERE "collection_product"."product_id" = "p"."id")
    FROM "product" AS "p" WHERE "p"."id" = "d"."product_id" AND "p"."id" IN (SELECT "product_id" FROM "changed");
  RETURN NULL;
END $$;
CREATE TRIGGER "collection_joined_document" AFTER INSERT ON "collection_product" REFERENCING NEW TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "collection_membership_changed"();
CREATE TRIGGER "collection_left_document" AFTER DELETE ON "collection_product" REFERENCING OLD TABLE AS "changed"
  FOR EACH STATEMENT EXECUTE FUNCTION "collection_membership_changed"();

-- Products that were there before.
SELECT count("write_product_document"("id")) FROM "product";
