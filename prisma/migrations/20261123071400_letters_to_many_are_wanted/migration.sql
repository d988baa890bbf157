-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "failed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "gathered_to" UUID,
ADD COLUMN     "held_out" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "readers" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "refused" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sent" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "trial_result" JSONB;

-- AlterTable
ALTER TABLE "campaign_batch" ADD COLUMN     "letters" INTEGER NOT NULL DEFAULT 0;

-- Few rows among many, for questions that are asked all the time.
CREATE INDEX "campaign_recipient_complained" ON "campaign_recipient" ("campaign_id") WHERE "complained_at" IS NOT NULL;
CREATE INDEX "subscriber_paused" ON "subscriber" ("email") WHERE "paused_until" IS NOT NULL;
CREATE INDEX "subscriber_monthly" ON "subscriber" ("email") WHERE "frequency" = 'monthly';
CREATE INDEX "outbox_letter_news" ON "outbox_letter" ("created_at") WHERE "topic" IS NOT NULL;
ALTER TABLE "campaign" SET (fillfactor = 50);

-- How many letters of news one person gets in how many days at most: what the owner set (newsletter.cap), else what
-- lib/shop/schema.ts begins with; a test holds the two together.
CREATE FUNCTION "letter_cap"(OUT "letters" int, OUT "days" int) LANGUAGE sql STABLE AS $$
  SELECT coalesce((s."value"->'cap'->>'letters')::int, 4), coalesce((s."value"->'cap'->>'days')::int, 7)
  FROM (SELECT 1) AS "one" LEFT JOIN "setting" s ON s."key" = 'newsletter'
$$;

-- Letters of news to an address since a moment, of every programme. A welcome and the one letter of a wish were asked for
-- and do not count, nor does the letter that is asked about (the id of a letter or of a reader's row).
CREATE FUNCTION "news_count"("to" citext, "since" timestamptz, "moment" timestamptz, "letter" text) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT (SELECT count(*) FROM "outbox_letter" o WHERE o."to_email" = "to" AND o."topic" IS NOT NULL AND o."template" <> 'news-welcome'
      AND o."id" <> "letter" AND o."state" IN ('waiting', 'sent') AND o."created_at" > "since" AND o."created_at" <= "moment")
    + (SELECT count(*) FROM "campaign_recipient" r WHERE r."email" = "to" AND r."id"::text <> "letter"
      AND (r."state" = 'taken' OR r."state" = 'sent' AND r."sent_at" > "since" AND r."sent_at" <= "moment"))
$$;

-- Why an address must not get a letter of news at a moment; null when it may. A welcome is not held back by how often.
DROP FUNCTION "letter_refusal"(citext, text, timestamptz, text);
CREATE FUNCTION "letter_refusal"("to" citext, "about" text, "moment" timestamptz, "letter" text, "kind" text DEFAULT '') RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM "suppression" WHERE "email" = "to") THEN 'suppressed'
    WHEN p."state" IS NULL THEN 'never_asked'
    WHEN p."state" <> 'live' THEN p."state"
    WHEN s."id" IS NULL THEN 'never_asked'
    WHEN s."paused_until" > "moment" THEN 'paused'
    WHEN "kind" = 'news-welcome' THEN NULL
    WHEN s."frequency" = 'monthly' AND "news_count"("to", "moment" - interval '30 days', "moment", "letter") > 0 THEN 'often_enough'
    WHEN "news_count"("to", "moment" - make_interval(days => c."days"), "moment", "letter") >= c."letters" THEN 'capped'
  END
  FROM "letter_cap"() AS c
    LEFT JOIN "newsletter_permission" p ON p."email" = "to" AND p."topic" = "about"
    LEFT JOIN "subscriber" s ON s."email" = "to"
$$;

-- Whoever is about to be written to is held until the transaction ends: of two programmes at once the second waits and
-- counts the first one's letter.
CREATE FUNCTION "hold_reader"("who" citext) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtextextended('letters of news:' || lower("who"::text), 0))
$$;
CREATE OR REPLACE FUNCTION "refuse_unwanted_letter"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "reason" text;
BEGIN
  PERFORM "hold_reader"(NEW."to_email");
  "reason" := "letter_refusal"(NEW."to_email", NEW."topic", NEW."created_at", NEW."id", NEW."template");
  IF "reason" IS NOT NULL THEN
    RAISE EXCEPTION 'no permission for a letter of news: %', "reason" USING ERRCODE = 'check_violation', CONSTRAINT = 'outbox_letter_wanted';
  END IF;
  RETURN NEW;
END $$;

-- No road leads a reader's row to "taken" without permission at that moment (of its batch). The sender hands over what is
-- taken and nothing else, so a row that is written down as sent is no letter.
CREATE FUNCTION "refuse_unwanted_reader"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "reason" text;
BEGIN
  PERFORM "hold_reader"(NEW."email");
  SELECT "letter_refusal"(NEW."email", c."topic", b."created_at", NEW."id"::text) INTO "reason"
  FROM "campaign_batch" b JOIN "campaign" c ON c."id" = b."campaign_id"
  WHERE b."id" = NEW."batch_id" AND c."id" = NEW."campaign_id" AND c."state" = 'sending';
  IF NOT FOUND OR "reason" IS NOT NULL THEN
    RAISE EXCEPTION 'no permission for a letter of a campaign: %', coalesce("reason", 'it is not being sent')
      USING ERRCODE = 'check_violation', CONSTRAINT = 'campaign_recipient_wanted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "campaign_recipient_written_wanted" BEFORE INSERT ON "campaign_recipient" FOR EACH ROW
  WHEN (NEW."state" = 'taken') EXECUTE FUNCTION "refuse_unwanted_reader"();
CREATE TRIGGER "campaign_recipient_taken_wanted" BEFORE UPDATE OF "state", "email", "campaign_id" ON "campaign_recipient" FOR EACH ROW
  WHEN (NEW."state" = 'taken' AND (OLD."state" <> 'taken' OR OLD."campaign_id" <> NEW."campaign_id"
    OR OLD."email" <> NEW."email" AND NEW."email" NOT LIKE '%@erased.invalid'))
  EXECUTE FUNCTION "refuse_unwanted_reader"();

-- Letters of campaigns count among a customer's letters.
CREATE OR REPLACE FUNCTION "counted_figures"("whose" text[]) RETURNS SETOF "customer_figures" LANGUAGE sql STABLE AS $$
SELECT c."id", c."created_at", o."first_order_at", o."last_order_at", coalesce(o."spent", 0)::bigint, coalesce(o."refunded", 0)::bigint,
  o."orders", o."discounted_orders", l."letters", l."last_letter_at", p."country", "postcode_area"(p."postcode", p."country"),
  ARRAY(SELECT lower(t) FROM unnest(c."tags") AS t ORDER BY 1),
  ARRAY(SELECT n."topic" FROM "newsletter_permission" n WHERE n."email" = c."email" AND n."state" = 'live' ORDER BY 1),
  coalesce(b."bought", '{}'), coalesce(b."bought_on", '{}')
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
CREATE FUNCTION "campaigns_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH "sent" AS (
    SELECT c."id", count(*)::int AS "letters", max(n."sent_at") AS "last" FROM "was" o JOIN "written" n USING ("id")
    JOIN "customer" c ON c."email" = n."email" WHERE n."state" = 'sent' AND o."state" <> 'sent' GROUP BY c."id"
  ), "locked" AS (
    SELECT f."customer_id" FROM "customer_figures" f JOIN "sent" s ON s."id" = f."customer_id" ORDER BY 1 FOR NO KEY UPDATE OF f
  ), "added" AS (
    UPDATE "customer_figures" f SET "letters" = f."letters" + s."letters", "last_letter_at" = greatest(f."last_letter_at", s."last")
    FROM "sent" s JOIN "locked" k ON k."customer_id" = s."id" WHERE f."customer_id" = s."id" RETURNING f."customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "added";
  RETURN NULL;
END $$;
CREATE TRIGGER "campaign_recipient_sent_figures" AFTER UPDATE ON "campaign_recipient" REFERENCING OLD TABLE AS "was" NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "campaigns_change_figures"();
