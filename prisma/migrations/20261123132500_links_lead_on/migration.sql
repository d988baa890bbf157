-- A link whose customer was merged into another keeps its address and leads to the one that is kept.
ALTER TABLE "referral_link" ALTER COLUMN "customer_id" DROP NOT NULL;
ALTER TABLE "referral_link" ADD COLUMN "into_id" TEXT;
CREATE INDEX "referral_link_into_id_idx" ON "referral_link"("into_id");
ALTER TABLE "referral_link" ADD CONSTRAINT "referral_link_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "referral_link"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "referral_link" ADD CONSTRAINT "referral_link_leads_on" CHECK (("customer_id" IS NULL) = ("into_id" IS NOT NULL));
