-- What a schema file cannot express; each rule has its test in tests/integration/platform/constraints.test.ts.

-- Stock: promised pieces are never negative, and a tracked variant is never promised beyond its shelf
-- (reserve-stock.ts decides with a conditional update; this is the wall behind it).
ALTER TABLE "stock" ADD CONSTRAINT "stock_reserved_not_negative" CHECK ("reserved" >= 0);
ALTER TABLE "stock_reservation" ADD CONSTRAINT "stock_reservation_quantity_positive" CHECK ("quantity" > 0);

-- Money and counts.
ALTER TABLE "variant" ADD CONSTRAINT "variant_price_not_negative" CHECK ("price" >= 0);
ALTER TABLE "variant" ADD CONSTRAINT "variant_weight_not_negative" CHECK ("weight_grams" >= 0);
ALTER TABLE "price_change" ADD CONSTRAINT "price_change_price_not_negative" CHECK ("price" >= 0);
ALTER TABLE "basket_line" ADD CONSTRAINT "basket_line_quantity_in_range" CHECK ("quantity" BETWEEN 1 AND 999);
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_quantity_positive" CHECK ("quantity" > 0);
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_sums" CHECK ("total" = "unit_price" * "quantity" - "discount" AND "discount" >= 0 AND "total" >= 0);
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_refund_in_range" CHECK ("refunded_quantity" BETWEEN 0 AND "quantity");
ALTER TABLE "orders" ADD CONSTRAINT "orders_total_sums" CHECK ("total" = "subtotal" - "discount_total" + "delivery_total" + "tax_added" AND "discount_total" >= 0 AND "delivery_total" >= 0 AND "tax_added" >= 0);
ALTER TABLE "orders" ADD CONSTRAINT "orders_refund_in_range" CHECK ("refunded_total" BETWEEN 0 AND "total");
ALTER TABLE "orders" ADD CONSTRAINT "orders_number_when_paid" CHECK ("number" IS NULL OR "paid_at" IS NOT NULL);
ALTER TABLE "payment" ADD CONSTRAINT "payment_amount_positive" CHECK ("amount" > 0);
ALTER TABLE "refund" ADD CONSTRAINT "refund_amount_positive" CHECK ("amount" > 0);

-- One order is paid by one payment: a second success cannot be written.
CREATE UNIQUE INDEX "payment_one_success_an_order" ON "payment" ("order_id") WHERE "state" = 'succeeded';

-- Discounts: never used more often than allowed.
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_within_limit" CHECK ("used" >= 0 AND ("usage_limit" IS NULL OR "used" <= "usage_limit"));
ALTER TABLE "discount_code" ADD CONSTRAINT "discount_code_value_in_range" CHECK ("value" >= 0 AND ("kind" <> 'percentage' OR "value" <= 1000000));

-- Delivery and tax.
ALTER TABLE "delivery_rate" ADD CONSTRAINT "delivery_rate_band" CHECK ("from" >= 0 AND ("up_to" IS NULL OR "up_to" > "from") AND "price" >= 0);
ALTER TABLE "delivery_method" ADD CONSTRAINT "delivery_method_days" CHECK ("min_days" >= 0 AND "max_days" >= "min_days");
ALTER TABLE "tax_rate" ADD CONSTRAINT "tax_rate_in_range" CHECK ("rate_ppm" BETWEEN 0 AND 1000000 AND ("valid_until" IS NULL OR "valid_until" > "valid_from"));

-- The journal and the consent ledger are append-only.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "journal_entry_append_only" BEFORE UPDATE OR DELETE ON "journal_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "consent_entry_append_only" BEFORE UPDATE OR DELETE ON "consent_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "policy_append_only" BEFORE UPDATE OR DELETE ON "policy" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Partitions of page views: made by the job `make-view-partitions`, a month ahead.
CREATE FUNCTION "make_page_view_partition"("month" date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  "first" date := date_trunc('month', "month");
  "name" text := 'page_view_' || to_char("first", 'YYYY_MM');
BEGIN
  IF to_regclass("name") IS NULL THEN
    EXECUTE format('CREATE TABLE %I PARTITION OF page_view FOR VALUES FROM (%L) TO (%L)', "name", "first", "first" + interval '1 month');
  END IF;
END $$;
