-- Orders by a code in any case: what recommending cost is summed over a handful of codes and not over all orders.
CREATE INDEX "order_discount_code" ON "order_discount" (("code"::citext)) WHERE "code" IS NOT NULL;
