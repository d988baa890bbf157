ALTER TABLE "orders" ADD COLUMN "packed_at" TIMESTAMPTZ(3);
-- The few that wait for their label, among all that ever were.
CREATE INDEX "orders_packed_idx" ON "orders" ("placed_at", "id") WHERE "packed_at" IS NOT NULL;
