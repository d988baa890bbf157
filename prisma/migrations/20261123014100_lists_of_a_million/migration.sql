-- The list of products filtered by what is to be had and by what runs low, in its usual order.
CREATE INDEX "product_available_updated_at_id_idx" ON "product" ("available", "updated_at", "id");
CREATE INDEX "product_low_updated_at_id_idx" ON "product" ("updated_at", "id") WHERE "running_low";

-- How common a word is decides how it is looked for: a hundred samples, the usual number, tell apart no words that fewer
-- than one row in a hundred has.
ALTER INDEX "product_words_trigrams" ALTER COLUMN 1 SET STATISTICS 1000;
ALTER INDEX "orders_words_trigrams" ALTER COLUMN 1 SET STATISTICS 1000;
ALTER INDEX "customer_words_trigrams" ALTER COLUMN 1 SET STATISTICS 1000;
ANALYZE "product", "orders", "customer";
