-- When points were last forgiven because they had been spent: a reward taken before that and given back is no longer spent.
ALTER TABLE "order_points" ADD COLUMN "forgiven_at" TIMESTAMPTZ(3);
UPDATE "order_points" SET "forgiven_at" = now() WHERE "forgiven" > 0;
ALTER TABLE "order_points" ADD CONSTRAINT "order_points_forgiven" CHECK ("forgiven" = 0 OR "forgiven_at" IS NOT NULL);
