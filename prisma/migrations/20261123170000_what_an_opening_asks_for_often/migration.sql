-- A mark that changes with every change to delivery, holidays and tax rates, in the change's own transaction, so that
-- whoever has put the rules together once need not read them again to know that they still hold.
CREATE TABLE "delivery_mark" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "mark" TEXT NOT NULL,

    CONSTRAINT "delivery_mark_pkey" PRIMARY KEY ("one"),
    CONSTRAINT "delivery_mark_is_one" CHECK ("one")
);
INSERT INTO "delivery_mark" ("mark") VALUES (gen_random_uuid()::text);

-- Never a number that is counted on: of a database that was put back from a backup the next change would be known already.
CREATE FUNCTION "delivery_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "delivery_mark" SET "mark" = gen_random_uuid()::text;
  RETURN NULL;
END $$;

CREATE TRIGGER "delivery_zone_marked" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "delivery_zone" EXECUTE FUNCTION "delivery_changed"();
CREATE TRIGGER "delivery_area_marked" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "delivery_area" EXECUTE FUNCTION "delivery_changed"();
CREATE TRIGGER "delivery_method_marked" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "delivery_method" EXECUTE FUNCTION "delivery_changed"();
CREATE TRIGGER "delivery_rate_marked" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "delivery_rate" EXECUTE FUNCTION "delivery_changed"();
CREATE TRIGGER "holiday_marked" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "holiday" EXECUTE FUNCTION "delivery_changed"();
CREATE TRIGGER "tax_rate_marked" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "tax_rate" EXECUTE FUNCTION "delivery_changed"();

-- When somebody last began to check out with this basket, as the journal has it: once a day.
ALTER TABLE "basket" ADD COLUMN "checkout_at" TIMESTAMPTZ(3);
