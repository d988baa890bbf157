ALTER TABLE "loyalty_member" ADD COLUMN "left_at" TIMESTAMPTZ(3);
-- Who left stands on no step: whatever asks for a step need not ask for this.
ALTER TABLE "loyalty_member" ADD CONSTRAINT "loyalty_member_left" CHECK ("left_at" IS NULL OR "tier" IS NULL);
