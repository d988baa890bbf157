-- CreateTable
CREATE TABLE "product_view" (
    "customer_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "last_viewed_at" TIMESTAMPTZ(3) NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "product_view_pkey" PRIMARY KEY ("customer_id","product_id")
);

-- CreateIndex
CREATE INDEX "product_view_product_id_last_viewed_at_customer_id_idx" ON "product_view"("product_id", "last_viewed_at", "customer_id");

-- CreateIndex
CREATE INDEX "product_view_last_viewed_at_customer_id_idx" ON "product_view"("last_viewed_at", "customer_id");

-- AddForeignKey
ALTER TABLE "product_view" ADD CONSTRAINT "product_view_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_view" ADD CONSTRAINT "product_view_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "product_view" ADD CONSTRAINT "product_view_times" CHECK ("times" >= 1);

-- No road notes what somebody looked at without their permission at that moment. The permission is held until the end of
-- the transaction: whoever takes it back meanwhile waits, and then erases this row too.
CREATE FUNCTION "refuse_unwanted_view"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "newsletter_permission" p JOIN "customer" c ON c."email" = p."email"
    WHERE c."id" = NEW."customer_id" AND p."topic" = 'browsing' AND p."state" = 'live' FOR SHARE OF p;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no permission to note what a customer looks at' USING ERRCODE = 'check_violation', CONSTRAINT = 'product_view_wanted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "product_view_wanted" BEFORE INSERT OR UPDATE ON "product_view" FOR EACH ROW EXECUTE FUNCTION "refuse_unwanted_view"();

-- Permission that goes takes along what was noted under it, in the same transaction. At its end, because a customer who moves
-- to another address takes permission along in several steps.
CREATE FUNCTION "erase_unwanted_views"("whose" citext) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "product_view" v USING "customer" c WHERE c."email" = "whose" AND v."customer_id" = c."id" AND NOT EXISTS (
    SELECT FROM "newsletter_permission" p WHERE p."email" = c."email" AND p."topic" = 'browsing' AND p."state" = 'live')
$$;
CREATE FUNCTION "permission_erases_views"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "erase_unwanted_views"(OLD."email");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "permission_changed_erases_views" AFTER UPDATE ON "newsletter_permission" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD."topic" = 'browsing' AND OLD."state" = 'live') EXECUTE FUNCTION "permission_erases_views"();
CREATE CONSTRAINT TRIGGER "permission_deleted_erases_views" AFTER DELETE ON "newsletter_permission" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD."topic" = 'browsing') EXECUTE FUNCTION "permission_erases_views"();
CREATE FUNCTION "address_erases_views"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "erase_unwanted_views"(NEW."email");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "customer_moved_erases_views" AFTER UPDATE OF "email" ON "customer" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD."email" <> NEW."email") EXECUTE FUNCTION "address_erases_views"();

-- Segments may ask what somebody looked at: whoever did is placed anew soon. Who is being deleted is not.
CREATE FUNCTION "views_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "changed_figures" ("customer_id") SELECT DISTINCT c."id" FROM "written" w JOIN "customer" c ON c."id" = w."customer_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "product_view_written_figures" AFTER INSERT ON "product_view" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "views_change_figures"();
CREATE TRIGGER "product_view_changed_figures" AFTER UPDATE ON "product_view" REFERENCING NEW TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "views_change_figures"();
CREATE TRIGGER "product_view_deleted_figures" AFTER DELETE ON "product_view" REFERENCING OLD TABLE AS "written"
  FOR EACH STATEMENT EXECUTE FUNCTION "views_change_figures"();

-- Whoever asked to be reminded of what they looked at was promised one letter in two weeks at most: 'reminded'.
CREATE OR REPLACE FUNCTION "letter_refusal"("to" citext, "about" text, "moment" timestamptz, "letter" text, "kind" text DEFAULT '') RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM "suppression" WHERE "email" = "to") THEN 'suppressed'
    WHEN p."state" IS NULL THEN 'never_asked'
    WHEN p."state" <> 'live' THEN p."state"
    WHEN s."id" IS NULL THEN 'never_asked'
    WHEN s."paused_until" > "moment" THEN 'paused'
    WHEN "kind" = 'news-welcome' THEN NULL
    WHEN "about" = 'browsing' AND EXISTS (SELECT 1 FROM "outbox_letter" o WHERE o."to_email" = "to" AND o."topic" = 'browsing'
      AND o."id" <> "letter" AND o."state" IN ('waiting', 'sent') AND o."created_at" > "moment" - interval '14 days' AND o."created_at" <= "moment") THEN 'reminded'
    WHEN s."frequency" = 'monthly' AND "news_count"("to", "moment" - interval '30 days', "moment", "letter") > 0 THEN 'often_enough'
    WHEN "news_count"("to", "moment" - make_interval(days => c."days"), "moment", "letter") >= c."letters" THEN 'capped'
  END
  FROM "letter_cap"() AS c
    LEFT JOIN "newsletter_permission" p ON p."email" = "to" AND p."topic" = "about"
    LEFT JOIN "subscriber" s ON s."email" = "to"
$$;
