-- AlterTable
ALTER TABLE "customer" ADD COLUMN     "last_order_at" TIMESTAMPTZ(3),
ADD COLUMN     "newsletter" TEXT,
ADD COLUMN     "order_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "spent" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "customer_note" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customer_email" (
    "email" CITEXT NOT NULL,
    "customer_id" TEXT NOT NULL,

    CONSTRAINT "customer_email_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "customer_merge" (
    "former_id" TEXT NOT NULL,
    "into_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_merge_pkey" PRIMARY KEY ("former_id")
);

-- CreateTable
CREATE TABLE "customer_trait" (
    "customer_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "customer_trait_pkey" PRIMARY KEY ("customer_id","kind","value")
);

-- CreateTable
CREATE TABLE "saved_list" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "share_no" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_list_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_product" (
    "list_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_product_pkey" PRIMARY KEY ("list_id","product_id")
);

-- CreateTable
CREATE TABLE "order_erasure" (
    "order_id" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "contact_gone_at" TIMESTAMPTZ(3),
    "keep_until" DATE,
    "blanked_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_erasure_pkey" PRIMARY KEY ("order_id")
);

-- CreateIndex
CREATE INDEX "customer_note_customer_id_created_at_idx" ON "customer_note"("customer_id", "created_at");

-- CreateIndex
CREATE INDEX "customer_email_customer_id_idx" ON "customer_email"("customer_id");

-- CreateIndex
CREATE INDEX "customer_merge_into_id_idx" ON "customer_merge"("into_id");

-- CreateIndex
CREATE INDEX "customer_trait_kind_value_idx" ON "customer_trait"("kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "saved_list_customer_id_key" ON "saved_list"("customer_id");

-- CreateIndex
CREATE INDEX "saved_list_updated_at_idx" ON "saved_list"("updated_at");

-- CreateIndex
CREATE INDEX "saved_product_product_id_idx" ON "saved_product"("product_id");

-- CreateIndex
CREATE INDEX "order_erasure_contact_gone_at_idx" ON "order_erasure"("contact_gone_at");

-- CreateIndex
CREATE INDEX "order_erasure_blanked_at_keep_until_idx" ON "order_erasure"("blanked_at", "keep_until");

-- CreateIndex
CREATE INDEX "customer_created_at_id_idx" ON "customer"("created_at", "id");

-- CreateIndex
CREATE INDEX "customer_order_count_id_idx" ON "customer"("order_count", "id");

-- CreateIndex
CREATE INDEX "customer_spent_id_idx" ON "customer"("spent", "id");

-- CreateIndex
CREATE INDEX "customer_newsletter_idx" ON "customer"("newsletter");

-- CreateIndex
CREATE INDEX "customer_tags_idx" ON "customer" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "outbox_letter_to_email_created_at_idx" ON "outbox_letter"("to_email", "created_at");

-- AddForeignKey
ALTER TABLE "customer_note" ADD CONSTRAINT "customer_note_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_email" ADD CONSTRAINT "customer_email_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customer_trait" ADD CONSTRAINT "customer_trait_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_list" ADD CONSTRAINT "saved_list_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_product" ADD CONSTRAINT "saved_product_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "saved_list"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "customer" ADD CONSTRAINT "customer_order_count_not_negative" CHECK ("order_count" >= 0 AND "spent" >= 0);

-- The list's orders that no plain column gives: who never ordered stands at the beginning of time.
CREATE INDEX "customer_last_order_id_idx" ON "customer" (coalesce("last_order_at", '0001-01-01 00:00:00+00'::timestamptz), "id");
CREATE INDEX "customer_name_id_idx" ON "customer" (coalesce("name", ''), "id");
CREATE INDEX "customer_trait_shared_idx" ON "customer_trait" ("kind", "value") WHERE "shared";

-- What a customer ordered and spent is counted with the order, whoever changes it and however: paying, refunding,
-- claiming, merging, erasing. Differences are added, so that two payments at once both count.
CREATE FUNCTION "count_customer_order"("whose" text, "orders" int, "money" bigint) RETURNS void LANGUAGE sql AS $$
  UPDATE "customer" SET "order_count" = "order_count" + "orders", "spent" = "spent" + "money" WHERE "id" = "whose"
$$;
CREATE FUNCTION "orders_count_for_customers"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "was" text := CASE WHEN TG_OP <> 'INSERT' AND OLD."paid_at" IS NOT NULL THEN OLD."customer_id" END;
  "is" text := CASE WHEN TG_OP <> 'DELETE' AND NEW."paid_at" IS NOT NULL THEN NEW."customer_id" END;
BEGIN
  IF "was" IS NOT NULL AND "was" = "is" THEN
    PERFORM "count_customer_order"("is", 0, (NEW."total" - NEW."refunded_total") - (OLD."total" - OLD."refunded_total"));
  ELSE
    IF "was" IS NOT NULL THEN
      PERFORM "count_customer_order"("was", -1, -(OLD."total" - OLD."refunded_total"));
      UPDATE "customer" SET "last_order_at" = (SELECT max("placed_at") FROM "orders" WHERE "customer_id" = "was" AND "paid_at" IS NOT NULL)
        WHERE "id" = "was";
    END IF;
    IF "is" IS NOT NULL THEN
      PERFORM "count_customer_order"("is", 1, NEW."total" - NEW."refunded_total");
      UPDATE "customer" SET "last_order_at" = greatest("last_order_at", NEW."placed_at") WHERE "id" = "is";
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "orders_written_count" AFTER INSERT ON "orders" FOR EACH ROW WHEN (NEW."paid_at" IS NOT NULL AND NEW."customer_id" IS NOT NULL)
  EXECUTE FUNCTION "orders_count_for_customers"();
CREATE TRIGGER "orders_changed_count" AFTER UPDATE ON "orders" FOR EACH ROW
  WHEN ((OLD."paid_at" IS NULL) <> (NEW."paid_at" IS NULL) OR OLD."customer_id" IS DISTINCT FROM NEW."customer_id"
    OR OLD."total" <> NEW."total" OR OLD."refunded_total" <> NEW."refunded_total")
  EXECUTE FUNCTION "orders_count_for_customers"();
CREATE TRIGGER "orders_deleted_count" AFTER DELETE ON "orders" FOR EACH ROW WHEN (OLD."paid_at" IS NOT NULL AND OLD."customer_id" IS NOT NULL)
  EXECUTE FUNCTION "orders_count_for_customers"();
UPDATE "customer" c SET "order_count" = o."count", "spent" = o."spent", "last_order_at" = o."last"
  FROM (SELECT "customer_id", count(*)::int AS "count", sum("total" - "refunded_total") AS "spent", max("placed_at") AS "last"
    FROM "orders" WHERE "paid_at" IS NOT NULL AND "customer_id" IS NOT NULL GROUP BY "customer_id") o
  WHERE c."id" = o."customer_id";

-- The last thing an address said about the newsletter stands beside its customer.
CREATE FUNCTION "last_newsletter_act"("of" citext) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT "act" FROM "consent_entry" WHERE "email" = "of" AND "topic" = 'newsletter' ORDER BY "at" DESC, "id" DESC LIMIT 1
$$;
CREATE FUNCTION "consent_told_to_customer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "customer" SET "newsletter" = "last_newsletter_act"(NEW."email") WHERE "email" = NEW."email";
  RETURN NULL;
END $$;
CREATE TRIGGER "consent_entry_told" AFTER INSERT ON "consent_entry" FOR EACH ROW WHEN (NEW."topic" = 'newsletter')
  EXECUTE FUNCTION "consent_told_to_customer"();
CREATE FUNCTION "customer_asks_consent"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."newsletter" := "last_newsletter_act"(NEW."email");
  RETURN NEW;
END $$;
CREATE TRIGGER "customer_written_consent" BEFORE INSERT ON "customer" FOR EACH ROW EXECUTE FUNCTION "customer_asks_consent"();
CREATE TRIGGER "customer_moved_consent" BEFORE UPDATE OF "email" ON "customer" FOR EACH ROW
  WHEN (OLD."email" <> NEW."email") EXECUTE FUNCTION "customer_asks_consent"();
UPDATE "customer" SET "newsletter" = "last_newsletter_act"("email");

-- What was said stays as it was said; only whose address it was may be replaced by its digest, when a person is erased.
CREATE FUNCTION "refuse_change_but_erasure"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (to_jsonb(OLD) - 'email') = (to_jsonb(NEW) - 'email') AND NEW."email" LIKE '%@erased.invalid' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER "consent_entry_append_only" ON "consent_entry";
CREATE TRIGGER "consent_entry_append_only" BEFORE UPDATE ON "consent_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_erasure"();
CREATE TRIGGER "consent_entry_stays" BEFORE DELETE ON "consent_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- What two records of one person would have in common.
CREATE FUNCTION "match_key"("words" text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT nullif(regexp_replace(lower("words"), '[^[:alnum:]]+', '', 'g'), '')
$$;
CREATE FUNCTION "note_trait"("whose" text, "what" text, "how" text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF "whose" IS NULL OR "how" IS NULL OR length("how") < 5 THEN RETURN; END IF;
  INSERT INTO "customer_trait" ("customer_id", "kind", "value", "shared")
    VALUES ("whose", "what", "how", EXISTS (SELECT 1 FROM "customer_trait" WHERE "kind" = "what" AND "value" = "how" AND "customer_id" <> "whose"))
    ON CONFLICT DO NOTHING;
  IF FOUND THEN
    UPDATE "customer_trait" SET "shared" = true WHERE "kind" = "what" AND "value" = "how" AND NOT "shared" AND "customer_id" <> "whose";
  END IF;
END $$;
-- The last nine digits: with and without the country's code the same telephone.
CREATE FUNCTION "note_place"("whose" text, "name" text, "phone" text, "line1" text, "postcode" text, "country" text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "note_trait"("whose", 'phone', nullif(right(regexp_replace("phone", '\D', '', 'g'), 9), ''));
  PERFORM "note_trait"("whose", 'address', "match_key"("line1" || "postcode" || "country"));
  PERFORM "note_trait"("whose", 'name', CASE WHEN "match_key"("postcode") IS NOT NULL AND "match_key"("name") IS NOT NULL
    THEN "match_key"("name" || "postcode" || "country") END);
END $$;
CREATE FUNCTION "orders_note_traits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "note_place"(NEW."customer_id", NEW."name", NEW."phone", NEW."address"->>'line1', NEW."address"->>'postcode', NEW."address"->>'country');
  RETURN NULL;
END $$;
CREATE TRIGGER "orders_written_traits" AFTER INSERT ON "orders" FOR EACH ROW WHEN (NEW."paid_at" IS NOT NULL AND NEW."customer_id" IS NOT NULL)
  EXECUTE FUNCTION "orders_note_traits"();
CREATE TRIGGER "orders_changed_traits" AFTER UPDATE ON "orders" FOR EACH ROW
  WHEN (NEW."paid_at" IS NOT NULL AND NEW."customer_id" IS NOT NULL AND (OLD."paid_at" IS NULL OR OLD."customer_id" IS DISTINCT FROM NEW."customer_id"
    OR OLD."address" <> NEW."address" OR OLD."phone" IS DISTINCT FROM NEW."phone" OR OLD."name" <> NEW."name"))
  EXECUTE FUNCTION "orders_note_traits"();
CREATE FUNCTION "addresses_note_traits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "note_place"(NEW."customer_id", NEW."name", NEW."phone", NEW."line1", NEW."postcode", NEW."country");
  RETURN NULL;
END $$;
CREATE TRIGGER "addresses_written_traits" AFTER INSERT OR UPDATE ON "customer_address" FOR EACH ROW EXECUTE FUNCTION "addresses_note_traits"();
-- Many mail hosts read "ada+shop@" and "ada@" as one box.
CREATE FUNCTION "customers_note_traits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "note_trait"(NEW."id", 'email', regexp_replace(lower(NEW."email"::text), '\+[^@]*@', '@'));
  PERFORM "note_trait"(NEW."id", 'phone', nullif(right(regexp_replace(NEW."phone", '\D', '', 'g'), 9), ''));
  RETURN NULL;
END $$;
CREATE TRIGGER "customers_written_traits" AFTER INSERT OR UPDATE OF "email", "phone" ON "customer" FOR EACH ROW EXECUTE FUNCTION "customers_note_traits"();
SELECT "note_trait"("id", 'email', regexp_replace(lower("email"::text), '\+[^@]*@', '@')) FROM "customer";
SELECT "note_place"("customer_id", "name", "phone", "line1", "postcode", "country") FROM "customer_address";
SELECT "note_place"("customer_id", "name", "phone", "address"->>'line1', "address"->>'postcode', "address"->>'country')
  FROM "orders" WHERE "paid_at" IS NOT NULL AND "customer_id" IS NOT NULL;
