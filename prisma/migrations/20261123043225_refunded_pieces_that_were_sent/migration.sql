ALTER TABLE "order_line" ADD COLUMN "refunded_sent" INTEGER NOT NULL DEFAULT 0;

-- Of what was refunded so far, more than was kept here had been sent.
UPDATE "order_line" l SET "refunded_sent" = least(l."refunded_quantity", greatest(0, l."refunded_quantity" - (l."quantity" - s."sent")))
  FROM (SELECT "order_line_id", sum("quantity")::int AS "sent" FROM "parcel_line" GROUP BY "order_line_id") s
  WHERE s."order_line_id" = l."id" AND l."refunded_quantity" > 0;

ALTER TABLE "order_line" ADD CONSTRAINT "order_line_refunded_sent_in_range" CHECK ("refunded_sent" BETWEEN 0 AND "refunded_quantity");
