-- The palette finds a customer by any part of a name or an address, as it does an order.
CREATE INDEX "customer_words_trigrams" ON "customer" USING GIN (lower(coalesce("name", '') || ' ' || "email"::text) gin_trgm_ops);

-- The home page: what was sold today and what runs low.
CREATE INDEX "orders_paid_at_idx" ON "orders" ("paid_at");
CREATE INDEX "product_running_low_idx" ON "product" ("title", "id") WHERE "running_low" AND "status" = 'active';
CREATE INDEX "product_sold_out_idx" ON "product" ("title", "id") WHERE NOT "available" AND "status" = 'active';

-- When the visit before the present one ended.
ALTER TABLE "staff_member" ADD COLUMN "news_since" TIMESTAMPTZ(3);
