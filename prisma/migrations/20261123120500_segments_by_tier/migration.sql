-- Segments may ask for a member's tier: whoever comes to another one is placed anew soon. Who is being deleted is not.
CREATE FUNCTION "tiers_change_figures"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "changed_figures" ("customer_id") SELECT "id" FROM "customer"
    WHERE (TG_OP <> 'INSERT' AND "id" = OLD."customer_id") OR (TG_OP <> 'DELETE' AND "id" = NEW."customer_id");
  RETURN NULL;
END $$;
CREATE TRIGGER "loyalty_member_written_figures" AFTER INSERT ON "loyalty_member" FOR EACH ROW
  WHEN (NEW."tier" IS NOT NULL) EXECUTE FUNCTION "tiers_change_figures"();
CREATE TRIGGER "loyalty_member_changed_figures" AFTER UPDATE OF "tier", "customer_id" ON "loyalty_member" FOR EACH ROW
  WHEN (NEW."tier" IS DISTINCT FROM OLD."tier" OR NEW."customer_id" IS DISTINCT FROM OLD."customer_id")
  EXECUTE FUNCTION "tiers_change_figures"();
CREATE TRIGGER "loyalty_member_deleted_figures" AFTER DELETE ON "loyalty_member" FOR EACH ROW
  WHEN (OLD."tier" IS NOT NULL) EXECUTE FUNCTION "tiers_change_figures"();

-- Other tiers, or a programme that comes on or goes off, are a new rule to the segments that ask for a tier: everybody is looked at.
CREATE FUNCTION "tier_rules_are_new"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "segment" SET "settled_at" = NULL, "swept_to" = NULL
    WHERE "kind" = 'living' AND "rule" @? '$.** ? (@.kind == "tier")';
  RETURN NULL;
END $$;
CREATE TRIGGER "setting_loyalty_written_tiers" AFTER INSERT ON "setting" FOR EACH ROW
  WHEN (NEW."key" = 'loyalty') EXECUTE FUNCTION "tier_rules_are_new"();
CREATE TRIGGER "setting_loyalty_changed_tiers" AFTER UPDATE ON "setting" FOR EACH ROW
  WHEN (NEW."key" = 'loyalty' AND (NEW."value"->'tiers' IS DISTINCT FROM OLD."value"->'tiers' OR NEW."value"->'on' IS DISTINCT FROM OLD."value"->'on'))
  EXECUTE FUNCTION "tier_rules_are_new"();
