-- AlterTable
ALTER TABLE "subscriber" ADD COLUMN     "birthday" TEXT;

-- AlterTable
ALTER TABLE "customer_figures" ADD COLUMN     "birthday" TEXT;

-- "MM-DD" of a leap year, and nothing else.
ALTER TABLE "subscriber" ADD CONSTRAINT "subscriber_birthday" CHECK ("birthday" ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
  AND "birthday" !~ '^(02-3\d|(04|06|09|11)-31)$');
CREATE INDEX "subscriber_birthday_idx" ON "subscriber" ("birthday") WHERE "birthday" IS NOT NULL;

-- A birthday is kept for one letter: it comes with the permission for that, and goes with it, whoever takes it back.
CREATE FUNCTION "refuse_unasked_birthday"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "newsletter_permission" WHERE "email" = NEW."email" AND "topic" = 'birthday' AND "state" = 'live' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'nobody asked for a birthday letter' USING ERRCODE = 'check_violation', CONSTRAINT = 'subscriber_birthday_wanted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "subscriber_birthday_wanted" BEFORE INSERT OR UPDATE OF "birthday", "email" ON "subscriber" FOR EACH ROW
  WHEN (NEW."birthday" IS NOT NULL) EXECUTE FUNCTION "refuse_unasked_birthday"();
CREATE FUNCTION "forget_birthday"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "subscriber" SET "birthday" = NULL WHERE "email" = OLD."email" AND "birthday" IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER "newsletter_permission_withdrawn_birthday" AFTER UPDATE ON "newsletter_permission" FOR EACH ROW
  WHEN (OLD."topic" = 'birthday' AND (NEW."state" <> 'live' OR NEW."topic" <> 'birthday' OR NEW."email" <> OLD."email"))
  EXECUTE FUNCTION "forget_birthday"();
CREATE TRIGGER "newsletter_permission_deleted_birthday" AFTER DELETE ON "newsletter_permission" FOR EACH ROW
  WHEN (OLD."topic" = 'birthday') EXECUTE FUNCTION "forget_birthday"();

-- It is one of a customer's figures.
CREATE OR REPLACE FUNCTION "counted_figures"("whose" text[]) RETURNS SETOF "customer_figures" LANGUAGE sql STABLE AS $$
SELECT c."id", c."created_at", o."first_order_at", o."last_order_at", coalesce(o."spent", 0)::bigint, coalesce(o."refunded", 0)::bigint,
  o."orders", o."discounted_orders", l."letters", l."last_letter_at", p."country", "postcode_area"(p."postcode", p."country"),
  ARRAY(SELECT lower(t) FROM unnest(c."tags") AS t ORDER BY 1),
  ARRAY(SELECT n."topic" FROM "newsletter_permission" n WHERE n."email" = c."email" AND n."state" = 'live' ORDER BY 1),
  coalesce(b."bought", '{}'), coalesce(b."bought_on", '{}'),
  (SELECT s."birthday" FROM "subscriber" s WHERE s."email" = c."email")
FROM "customer" c
LEFT JOIN LATERAL (
  SELECT count(*)::int AS "orders", count(*) FILTER (WHERE r."discount_total" > 0)::int AS "discounted_orders",
    sum(r."total" - r."refunded_total") AS "spent", sum(r."refunded_total") AS "refunded",
    min(r."placed_at") AS "first_order_at", max(r."placed_at") AS "last_order_at",
    (array_agg(r."address" ORDER BY r."placed_at" DESC, r."id" DESC))[1] AS "address"
  FROM "orders" r WHERE r."customer_id" = c."id" AND r."paid_at" IS NOT NULL
) o ON true
LEFT JOIN LATERAL (
  SELECT a."country", a."postcode" FROM "customer_address" a
  WHERE a."customer_id" = c."id" ORDER BY a."is_default" DESC, a."created_at" DESC, a."id" DESC LIMIT 1
) a ON true
CROSS JOIN LATERAL (
  SELECT coalesce(o."address"->>'country', a."country") AS "country",
    CASE WHEN o."address" IS NULL THEN a."postcode" ELSE o."address"->>'postcode' END AS "postcode"
) p
LEFT JOIN LATERAL (
  SELECT count(*)::int AS "letters", max(x."sent_at") AS "last_letter_at" FROM (
    SELECT o."sent_at" FROM "outbox_letter" o WHERE o."to_email" = c."email" AND o."topic" IS NOT NULL AND o."state" = 'sent'
    UNION ALL SELECT r."sent_at" FROM "campaign_recipient" r WHERE r."email" = c."email" AND r."state" = 'sent'
  ) x
) l ON true
LEFT JOIN LATERAL (
  SELECT array_agg(g."no" ORDER BY g."no") AS "bought", array_agg(g."on" ORDER BY g."no") AS "bought_on" FROM (
    SELECT n."no", (max(r."placed_at") AT TIME ZONE 'UTC')::date AS "on"
    FROM "orders" r JOIN "order_line" i ON i."order_id" = r."id" JOIN "product_number" n ON n."product_id" = i."product_id"
    WHERE r."customer_id" = c."id" AND r."paid_at" IS NOT NULL AND i."quantity" > i."refunded_quantity" GROUP BY n."no"
  ) g
) b ON true
WHERE c."id" = ANY("whose")
$$;

CREATE OR REPLACE FUNCTION "count_figures"("whose" text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(cardinality("whose"), 0) = 0 THEN RETURN; END IF;
  PERFORM 1 FROM "customer_figures" WHERE "customer_id" = ANY("whose") ORDER BY "customer_id" FOR NO KEY UPDATE;
  WITH "counted" AS (
    UPDATE "customer_figures" f SET ("joined_at", "first_order_at", "last_order_at", "spent", "refunded", "orders",
        "discounted_orders", "letters", "last_letter_at", "country", "postcode_area", "tags", "topics", "bought", "bought_on", "birthday")
      = (n."joined_at", n."first_order_at", n."last_order_at", n."spent", n."refunded", n."orders",
        n."discounted_orders", n."letters", n."last_letter_at", n."country", n."postcode_area", n."tags", n."topics", n."bought", n."bought_on", n."birthday")
    FROM "counted_figures"("whose") n WHERE n."customer_id" = f."customer_id"
      AND f.* IS DISTINCT FROM n.*
    RETURNING f."customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "counted";
END $$;

CREATE FUNCTION "birthdays_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "count_figures"(ARRAY(SELECT "id" FROM "customer" WHERE "email" = NEW."email"));
  RETURN NULL;
END $$;
CREATE TRIGGER "subscriber_birthday_figures" AFTER UPDATE OF "birthday" ON "subscriber" FOR EACH ROW
  WHEN (NEW."birthday" IS DISTINCT FROM OLD."birthday") EXECUTE FUNCTION "birthdays_change_figures"();
