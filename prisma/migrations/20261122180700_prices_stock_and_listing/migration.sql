-- The cheapest variant's lowest price of the 30 days before its reduction, for lists.
ALTER TABLE "product" ADD COLUMN "lowest_prior" INTEGER;

-- One movement a reason and reference: what is counted twice changes the shelf once.
CREATE UNIQUE INDEX "stock_movement_once" ON "stock_movement" ("variant_id", "reason", "reference") WHERE "reference" IS NOT NULL;

-- Every price leaves a row, whoever wrote it. The verbs write theirs, with their own time; this looks again at commit
-- and adds what is missing, so that the lowest price of 30 days cannot be forgotten by a new path or a hand on the table.
CREATE FUNCTION "remember_price"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "price_change" ("variant_id", "price", "compare_at_price", "from")
  SELECT v."id", v."price", v."compare_at_price", now()
  FROM "variant" v
  LEFT JOIN LATERAL (
    SELECT p."price", p."compare_at_price" FROM "price_change" p
    WHERE p."variant_id" = v."id" ORDER BY p."from" DESC, p."id" DESC LIMIT 1
  ) last ON true
  WHERE v."id" = NEW."id"
    AND (last."price" IS DISTINCT FROM v."price" OR last."compare_at_price" IS DISTINCT FROM v."compare_at_price");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "variant_price_is_remembered" AFTER INSERT OR UPDATE OF "price", "compare_at_price" ON "variant"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "remember_price"();

-- A price that was charged stays charged. (Rows go only with their variant.)
CREATE TRIGGER "price_change_never_rewritten" BEFORE UPDATE ON "price_change" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
