-- What two sorted lists of numbers have in common, in one walk along both.
CREATE EXTENSION IF NOT EXISTS intarray;

-- CreateTable
CREATE TABLE "product_number" (
    "product_id" TEXT NOT NULL,
    "no" SERIAL NOT NULL,

    CONSTRAINT "product_number_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "customer_figures" (
    "customer_id" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "first_order_at" TIMESTAMPTZ(3),
    "last_order_at" TIMESTAMPTZ(3),
    "spent" BIGINT NOT NULL DEFAULT 0,
    "refunded" BIGINT NOT NULL DEFAULT 0,
    "orders" INTEGER NOT NULL DEFAULT 0,
    "discounted_orders" INTEGER NOT NULL DEFAULT 0,
    "letters" INTEGER NOT NULL DEFAULT 0,
    "last_letter_at" TIMESTAMPTZ(3),
    "country" TEXT,
    "postcode_area" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "bought" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "bought_on" DATE[] DEFAULT ARRAY[]::DATE[],

    CONSTRAINT "customer_figures_pkey" PRIMARY KEY ("customer_id")
);

-- CreateTable
CREATE TABLE "changed_figures" (
    "id" BIGSERIAL NOT NULL,
    "customer_id" TEXT NOT NULL,

    CONSTRAINT "changed_figures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "product_number_no_key" ON "product_number"("no");

-- CreateIndex
CREATE INDEX "changed_figures_customer_id_idx" ON "changed_figures"("customer_id");

-- AddForeignKey
ALTER TABLE "customer_figures" ADD CONSTRAINT "customer_figures_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "changed_figures" ADD CONSTRAINT "changed_figures_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Room in each page for a row to be written anew beside its old self.
ALTER TABLE "customer_figures" SET (fillfactor = 85);
ALTER TABLE "customer_figures" ADD CONSTRAINT "customer_figures_make_sense" CHECK ("orders" >= "discounted_orders" AND "discounted_orders" >= 0
  AND "letters" >= 0 AND ("orders" = 0) = ("last_order_at" IS NULL) AND cardinality("bought") = cardinality("bought_on"));

-- Products are numbered, so that all that somebody bought is a short list of numbers.
CREATE FUNCTION "number_products"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "product_number" ("product_id") SELECT "id" FROM "written" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "product_written_number" AFTER INSERT ON "product" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "number_products"();
INSERT INTO "product_number" ("product_id") SELECT "id" FROM "product" ORDER BY "created_at", "id";

-- "BS" of "BS1 4DJ" in the United Kingdom, the first two signs elsewhere.
CREATE FUNCTION "postcode_area"("code" text, "of" text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT nullif(CASE WHEN "of" IN ('GB', 'IM', 'JE', 'GG') THEN substring(upper("code") FROM '^\s*([A-Z]{1,2})')
    ELSE left(regexp_replace(upper("code"), '[^A-Z0-9]', '', 'g'), 2) END, '')
$$;

-- What the orders, addresses, tags and permissions of a customer come to now. An order counts once it is paid, as in the
-- list of customers; a product once a piece of it was paid and not given back.
CREATE FUNCTION "counted_figures"("whose" text[]) RETURNS SETOF "customer_figures" LANGUAGE sql STABLE AS $$
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
  SELECT count(*)::int AS "letters", max(x."sent_at") AS "last_letter_at" FROM "outbox_letter" x
  WHERE x."to_email" = c."email" AND x."topic" IS NOT NULL AND x."state" = 'sent'
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

-- Counts some customers anew. Their rows are locked first, and each statement sees what was committed before it began: of
-- two payments at once the second waits for the first and counts both.
CREATE FUNCTION "count_figures"("whose" text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(cardinality("whose"), 0) = 0 THEN RETURN; END IF;
  PERFORM 1 FROM "customer_figures" WHERE "customer_id" = ANY("whose") ORDER BY "customer_id" FOR NO KEY UPDATE;
  WITH "counted" AS (
    UPDATE "customer_figures" f SET ("joined_at", "first_order_at", "last_order_at", "spent", "refunded", "orders",
        "discounted_orders", "letters", "last_letter_at", "country", "postcode_area", "tags", "topics", "bought", "bought_on")
      = (n."joined_at", n."first_order_at", n."last_order_at", n."spent", n."refunded", n."orders",
        n."discounted_orders", n."letters", n."last_letter_at", n."country", n."postcode_area", n."tags", n."topics", n."bought", n."bought_on")
    FROM "counted_figures"("whose") n WHERE n."customer_id" = f."customer_id"
      AND f.* IS DISTINCT FROM n.*
    RETURNING f."customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "counted";
END $$;

-- New customers have figures from the beginning.
CREATE FUNCTION "customers_begin_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH "begun" AS (
    INSERT INTO "customer_figures" SELECT * FROM "counted_figures"(ARRAY(SELECT "id" FROM "written"))
    ON CONFLICT DO NOTHING RETURNING "customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "begun";
  RETURN NULL;
END $$;
CREATE TRIGGER "customer_written_figures" AFTER INSERT ON "customer" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "customers_begin_figures"();

CREATE FUNCTION "customers_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "count_figures"(ARRAY(SELECT n."id" FROM "was" o JOIN "written" n USING ("id")
    WHERE (o."tags", o."created_at", o."email") IS DISTINCT FROM (n."tags", n."created_at", n."email")));
  RETURN NULL;
END $$;
CREATE TRIGGER "customer_changed_figures" AFTER UPDATE ON "customer" REFERENCING OLD TABLE AS "was" NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "customers_change_figures"();

-- Orders: paid, refunded, claimed, merged, imported, erased, deleted.
CREATE FUNCTION "written_orders_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "count_figures"(ARRAY(SELECT DISTINCT "customer_id" FROM "written" WHERE "paid_at" IS NOT NULL AND "customer_id" IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER "orders_written_figures" AFTER INSERT ON "orders" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "written_orders_change_figures"();
CREATE TRIGGER "orders_deleted_figures" AFTER DELETE ON "orders" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "written_orders_change_figures"();
CREATE FUNCTION "changed_orders_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "count_figures"(ARRAY(
    SELECT w."customer_id" FROM "was" o JOIN "written" n USING ("id"), LATERAL (
      SELECT o."customer_id" WHERE o."paid_at" IS NOT NULL UNION SELECT n."customer_id" WHERE n."paid_at" IS NOT NULL) w
    WHERE w."customer_id" IS NOT NULL AND (o."paid_at" IS NULL, o."customer_id", o."total", o."refunded_total", o."discount_total", o."placed_at", o."address")
      IS DISTINCT FROM (n."paid_at" IS NULL, n."customer_id", n."total", n."refunded_total", n."discount_total", n."placed_at", n."address")));
  RETURN NULL;
END $$;
CREATE TRIGGER "orders_changed_figures" AFTER UPDATE ON "orders" REFERENCING OLD TABLE AS "was" NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "changed_orders_change_figures"();

CREATE FUNCTION "written_lines_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "count_figures"(ARRAY(SELECT DISTINCT r."customer_id" FROM "written" i JOIN "orders" r ON r."id" = i."order_id"
    WHERE r."paid_at" IS NOT NULL AND r."customer_id" IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER "order_line_written_figures" AFTER INSERT ON "order_line" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "written_lines_change_figures"();
CREATE TRIGGER "order_line_changed_figures" AFTER UPDATE ON "order_line" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "written_lines_change_figures"();
CREATE TRIGGER "order_line_deleted_figures" AFTER DELETE ON "order_line" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "written_lines_change_figures"();

-- Where somebody lives who has not ordered yet.
CREATE FUNCTION "addresses_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "count_figures"(ARRAY(SELECT DISTINCT "customer_id" FROM "written"));
  RETURN NULL;
END $$;
CREATE TRIGGER "customer_address_written_figures" AFTER INSERT ON "customer_address" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "addresses_change_figures"();
CREATE TRIGGER "customer_address_changed_figures" AFTER UPDATE ON "customer_address" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "addresses_change_figures"();
CREATE TRIGGER "customer_address_deleted_figures" AFTER DELETE ON "customer_address" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "addresses_change_figures"();

-- What an address may be written about.
CREATE FUNCTION "permissions_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "count_figures"(ARRAY(SELECT DISTINCT c."id" FROM "written" n JOIN "customer" c ON c."email" = n."email"));
  RETURN NULL;
END $$;
CREATE TRIGGER "newsletter_permission_written_figures" AFTER INSERT ON "newsletter_permission" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "permissions_change_figures"();
CREATE TRIGGER "newsletter_permission_changed_figures" AFTER UPDATE ON "newsletter_permission" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "permissions_change_figures"();
CREATE TRIGGER "newsletter_permission_deleted_figures" AFTER DELETE ON "newsletter_permission" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "permissions_change_figures"();

-- A letter of news that went out is added: a mailing of a million is not the moment to count a million customers anew.
CREATE FUNCTION "letters_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH "sent" AS (
    SELECT c."id", count(*)::int AS "letters", max(n."sent_at") AS "last" FROM "was" o JOIN "written" n USING ("id")
    JOIN "customer" c ON c."email" = n."to_email"
    WHERE n."topic" IS NOT NULL AND n."state" = 'sent' AND o."state" <> 'sent' GROUP BY c."id"
  ), "locked" AS (
    SELECT f."customer_id" FROM "customer_figures" f JOIN "sent" s ON s."id" = f."customer_id" ORDER BY 1 FOR NO KEY UPDATE OF f
  ), "added" AS (
    UPDATE "customer_figures" f SET "letters" = f."letters" + s."letters", "last_letter_at" = greatest(f."last_letter_at", s."last")
    FROM "sent" s JOIN "locked" k ON k."customer_id" = s."id" WHERE f."customer_id" = s."id" RETURNING f."customer_id"
  )
  INSERT INTO "changed_figures" ("customer_id") SELECT "customer_id" FROM "added";
  RETURN NULL;
END $$;
CREATE TRIGGER "outbox_letter_sent_figures" AFTER UPDATE ON "outbox_letter" REFERENCING OLD TABLE AS "was" NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "letters_change_figures"();

INSERT INTO "customer_figures" SELECT * FROM "counted_figures"(ARRAY(SELECT "id" FROM "customer"));
ANALYZE "customer_figures";
