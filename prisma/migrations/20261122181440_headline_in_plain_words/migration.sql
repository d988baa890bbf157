-- The headline keeps words as they are written and not their stems: what somebody types is the beginning of a word
-- ("beddin"), and the vocabulary offered instead of a misspelling must read like one.
CREATE OR REPLACE FUNCTION "write_product_document"("id" text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "product_document" USING "product"
    WHERE "product_id" = $1 AND "product"."id" = $1 AND ("status" <> 'active' OR "product"."published_at" IS NULL);
  INSERT INTO "product_document" AS "d" ("product_id", "headline", "words", "filters", "price", "available", "popularity", "published_at")
    SELECT "p"."id", "product_headline"("p", 'shop_plain'),
      "product_headline"("p", 'shop_english')
        || setweight(to_tsvector('shop_english', translate(regexp_replace(left("p"."description_html", 4000), '<[^>]*>', ' ', 'g'), '/_', '  ')), 'D'),
      coalesce("p"."facets", '{}') || ARRAY(SELECT 'in=' || "collection_id" FROM "collection_product" WHERE "collection_product"."product_id" = $1),
      "p"."min_price", "p"."available", "p"."popularity", "p"."published_at"
    FROM "product" AS "p"
    WHERE "p"."id" = $1 AND "p"."status" = 'active' AND "p"."published_at" IS NOT NULL
  ON CONFLICT ("product_id") DO UPDATE SET "headline" = excluded."headline", "words" = excluded."words", "filters" = excluded."filters",
    "price" = excluded."price", "available" = excluded."available", "popularity" = excluded."popularity", "published_at" = excluded."published_at";
$$;

SELECT count("write_product_document"("id")) FROM "product";
