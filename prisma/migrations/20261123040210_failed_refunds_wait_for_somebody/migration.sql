ALTER TABLE "refund" ADD COLUMN "failed_at" TIMESTAMPTZ(3), ADD COLUMN "failure_settled_at" TIMESTAMPTZ(3);

UPDATE "refund" SET "failed_at" = "updated_at" WHERE "state" = 'failed';

ALTER TABLE "refund" ADD CONSTRAINT "refund_failed_at_a_moment" CHECK (("state" = 'failed') = ("failed_at" IS NOT NULL));

CREATE INDEX "refund_state_failure_settled_at_idx" ON "refund"("state", "failure_settled_at");
