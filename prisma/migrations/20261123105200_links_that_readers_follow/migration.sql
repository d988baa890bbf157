-- AlterTable
ALTER TABLE "outbox_letter" ADD COLUMN     "clicked_at" TIMESTAMPTZ(3),
ADD COLUMN     "links" TEXT[];

-- AlterTable
ALTER TABLE "customer_figures" ADD COLUMN     "last_link_at" TIMESTAMPTZ(3),
ADD COLUMN     "letters_since_link" INTEGER,
ADD COLUMN     "links_followed" INTEGER,
ADD COLUMN     "links_from" TIMESTAMPTZ(3);

-- Whether the words of a consent say that links are gone by; linksWords in lib/newsletter/links, which a test holds to this.
CREATE FUNCTION "tells_of_links"("words" text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT strpos("words", 'Which of its links I follow may decide what I am sent.') > 0
$$;
-- Who says yes to such words themselves allows that too, from that moment on; who has said no to it is not asked in passing.
CREATE FUNCTION "consent_entry_tells_of_links"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "newsletter_permission" ("email", "topic", "state", "basis", "since", "entry_id")
    VALUES (NEW."email", 'links', 'live', 'consent', NEW."at", NEW."id") ON CONFLICT ("email", "topic") DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "consent_entry_tells_of_links" AFTER INSERT ON "consent_entry" FOR EACH ROW
  WHEN (NEW."act" = 'given' AND NEW."topic" <> 'links' AND NEW."proof" IN ('double_opt_in', 'signed_in', 'letter_link')
    AND NEW."email" NOT LIKE '%@erased.invalid' AND "tells_of_links"(NEW."wording"))
  EXECUTE FUNCTION "consent_entry_tells_of_links"();

-- What links somebody followed is known of whoever allowed it, of letters since then whose links are counted; of everybody else
-- nothing is, which is not the same as none.
CREATE OR REPLACE FUNCTION "counted_figures"("whose" text[]) RETURNS SETOF "customer_figures" LANGUAGE sql STABLE AS $$
SELECT c."id", c."created_at", o."first_order_at", o."last_order_at", coalesce(o."spent", 0)::bigint, coalesce(o."refunded", 0)::bigint,
  o."orders", o."discounted_orders", l."letters", l."last_letter_at", p."country", "postcode_area"(p."postcode", p."country"),
  ARRAY(SELECT lower(t) FROM unnest(c."tags") AS t ORDER BY 1),
  ARRAY(SELECT n."topic" FROM "newsletter_permission" n WHERE n."email" = c."email" AND n."state" = 'live' AND n."topic" <> 'links' ORDER BY 1),
  coalesce(b."bought", '{}'), coalesce(b."bought_on", '{}'),
  (SELECT s."birthday" FROM "subscriber" s WHERE s."email" = c."email"), k."last_link_at", k."letters_since_link", k."links_followed", m."since"
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
LEFT JOIN "newsletter_permission" m ON m."email" = c."email" AND m."topic" = 'links' AND m."state" = 'live'
LEFT JOIN LATERAL (
  SELECT max(x."clicked_at") AS "last_link_at", count(x."clicked_at")::int AS "links_followed",
    count(*) FILTER (WHERE x."sent_at" > coalesce(x."last", '-infinity'))::int AS "letters_since_link"
  FROM (
    SELECT y.*, max(y."clicked_at") OVER () AS "last" FROM (
      SELECT o."sent_at", o."clicked_at" FROM "outbox_letter" o
      WHERE o."to_email" = c."email" AND o."topic" IS NOT NULL AND cardinality(o."links") > 0 AND o."state" = 'sent'
      UNION ALL SELECT r."sent_at", r."clicked_at" FROM "campaign_recipient" r WHERE r."email" = c."email" AND r."state" = 'sent'
    ) y WHERE y."sent_at" >= m."since"
  ) x
) k ON m."since" IS NOT NULL
WHERE c."id" = ANY("whose")
$$;

CREATE OR REPLACE FUNCTION "count_figures"("whose" text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(cardinality("whose"), 0) = 0 THEN RETURN; END IF;
  PERFORM 1 FROM "customer_figures" WHERE "customer_id" = ANY("whose") ORDER BY "customer_id" FOR NO KEY UPDATE;
  WITH "counted" AS (
    UPDATE "customer_figures" f SET ("joined_at", "first_order_at", "last_order_at", "spent", "refunded", "orders",
        "discounted_orders", "letters", "last_letter_at", "country", "postcode_area", "tags", "topics", "bought", "bought_on", "birthday",
        "last_link_at", "letters_since_link", "links_followed", "links_from")
      = (n."joined_at", n."first_order_at", n."last_order_at", n."spent", n."refunded", n."orders",
        n."discounted_orders", n."letters", n."last_letter_at", n."country", n."postcode_area", n."tags", n."topics", n."bought", n."bought_on", n."birthday",
        n."last_link_at", n."letters_since_link", n."links_followed", n."links_from")
    FROM "counted_figures"("whose") n WHERE n."customer_id" = f."customer_id"
      AND f.* IS DISTINCT FROM n.*
    RETURNING f."customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "counted";
END $$;

-- A letter that went out is added; of whom nothing is known of links, nothing is known after it either. Whoever followed a link
-- is counted anew: they are few, and what they followed may be older than what they allowed.
CREATE OR REPLACE FUNCTION "letters_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
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
  PERFORM "count_figures"(ARRAY(SELECT c."id" FROM "was" o JOIN "written" n USING ("id") JOIN "customer" c ON c."email" = n."to_email"
    WHERE o."clicked_at" IS DISTINCT FROM n."clicked_at"));
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION "campaigns_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
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
  PERFORM "count_figures"(ARRAY(SELECT c."id" FROM "was" o JOIN "written" n USING ("id") JOIN "customer" c ON c."email" = n."email"
    WHERE o."clicked_at" IS DISTINCT FROM n."clicked_at"));
  RETURN NULL;
END $$;
