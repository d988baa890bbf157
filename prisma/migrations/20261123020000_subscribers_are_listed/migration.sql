-- CreateIndex
CREATE INDEX "subscriber_source_created_at_id_idx" ON "subscriber"("source", "created_at", "id");

-- The list by address, and parts of one.
CREATE INDEX "subscriber_address_id_idx" ON "subscriber" (lower("email"::text), "id");
CREATE INDEX "subscriber_address_trigrams" ON "subscriber" USING GIN (lower("email"::text) gin_trgm_ops);
