-- Customers are looked up only where a link was followed: of a hundred letters that go out at once nobody has yet, and the
-- database, which cannot know that, would look through all customers for each hundred.
CREATE OR REPLACE FUNCTION "letters_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "clicked" citext[];
BEGIN
  WITH "sent" AS (
    SELECT c."id", count(*)::int AS "letters", max(n."sent_at") AS "last", array_agg(n."sent_at") FILTER (WHERE cardinality(n."links") > 0) AS "with_links"
    FROM "was" o JOIN "written" n USING ("id") JOIN "customer" c ON c."email" = n."to_email"
    WHERE n."topic" IS NOT NULL AND n."state" = 'sent' AND o."state" <> 'sent' GROUP BY c."id"
  ), "locked" AS (
    SELECT f."customer_id" FROM "customer_figures" f JOIN "sent" s ON s."id" = f."customer_id" ORDER BY 1 FOR NO KEY UPDATE OF f
  ), "added" AS (
    UPDATE "customer_figures" f SET "letters" = f."letters" + s."letters", "last_letter_at" = greatest(f."last_letter_at", s."last"),
      "letters_since_link" = f."letters_since_link" + (SELECT count(*)::int FROM unnest(s."with_links") AS at WHERE at >= f."links_from" AND at > coalesce(f."last_link_at", '-infinity'))
    FROM "sent" s JOIN "locked" k ON k."customer_id" = s."id" WHERE f."customer_id" = s."id" RETURNING f."customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "added";
  "clicked" := ARRAY(SELECT n."to_email" FROM "was" o JOIN "written" n USING ("id") WHERE o."clicked_at" IS DISTINCT FROM n."clicked_at");
  IF cardinality("clicked") > 0 THEN
    PERFORM "count_figures"(ARRAY(SELECT "id" FROM "customer" WHERE "email" = ANY("clicked")));
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "campaigns_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "clicked" citext[];
BEGIN
  WITH "sent" AS (
    SELECT c."id", count(*)::int AS "letters", max(n."sent_at") AS "last", array_agg(n."sent_at") AS "with_links"
    FROM "was" o JOIN "written" n USING ("id") JOIN "customer" c ON c."email" = n."email"
    WHERE n."state" = 'sent' AND o."state" <> 'sent' GROUP BY c."id"
  ), "locked" AS (
    SELECT f."customer_id" FROM "customer_figures" f JOIN "sent" s ON s."id" = f."customer_id" ORDER BY 1 FOR NO KEY UPDATE OF f
  ), "added" AS (
    UPDATE "customer_figures" f SET "letters" = f."letters" + s."letters", "last_letter_at" = greatest(f."last_letter_at", s."last"),
      "letters_since_link" = f."letters_since_link" + (SELECT count(*)::int FROM unnest(s."with_links") AS at WHERE at >= f."links_from" AND at > coalesce(f."last_link_at", '-infinity'))
    FROM "sent" s JOIN "locked" k ON k."customer_id" = s."id" WHERE f."customer_id" = s."id" RETURNING f."customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "added";
  "clicked" := ARRAY(SELECT n."email" FROM "was" o JOIN "written" n USING ("id") WHERE o."clicked_at" IS DISTINCT FROM n."clicked_at");
  IF cardinality("clicked") > 0 THEN
    PERFORM "count_figures"(ARRAY(SELECT "id" FROM "customer" WHERE "email" = ANY("clicked")));
  END IF;
  RETURN NULL;
END $$;
