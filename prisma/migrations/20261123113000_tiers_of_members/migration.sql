ALTER TABLE "loyalty_member" ADD COLUMN "tier" TEXT;
ALTER TABLE "loyalty_member" ADD COLUMN "tier_since" TIMESTAMPTZ(3);

CREATE INDEX "loyalty_member_tier_idx" ON "loyalty_member"("tier");

ALTER TABLE "loyalty_member" ADD CONSTRAINT "loyalty_member_tier" CHECK (("tier" IS NULL) OR ("tier_since" IS NOT NULL));
