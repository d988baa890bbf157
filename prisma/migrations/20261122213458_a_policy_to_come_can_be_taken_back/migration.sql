-- A version that nobody could have agreed to yet may be taken back; one that was in force never changes.
DROP TRIGGER "policy_append_only" ON "policy";
CREATE TRIGGER "policy_append_only" BEFORE UPDATE ON "policy" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "policy_in_force_stays" BEFORE DELETE ON "policy" FOR EACH ROW
  WHEN (OLD."effective_from" <= now()) EXECUTE FUNCTION "refuse_change"();
