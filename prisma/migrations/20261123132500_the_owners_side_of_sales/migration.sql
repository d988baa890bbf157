-- A window can be for whoever stands on a step of the points programme, or above it.
ALTER TYPE "sale_window_kind" ADD VALUE 'tier';
ALTER TABLE "sale_window" ADD COLUMN "tier" TEXT;
-- As text: a value that was just added to a type cannot be named in the same transaction.
ALTER TABLE "sale_window" ADD CONSTRAINT "sale_window_tier" CHECK (("kind"::text = 'tier') = ("tier" IS NOT NULL));

-- The keys of a step and of those above it, as the programme's rules are now: none while it is off or once the step is gone.
CREATE FUNCTION "tiers_from"("step" text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(t."tier"->>'key'), '{}')
  FROM "setting" s, jsonb_array_elements(s."value"->'tiers') WITH ORDINALITY AS t("tier", "place")
  WHERE s."key" = 'loyalty' AND s."value"->'on' = 'true' AND t."place" >= (
    SELECT f."place" FROM jsonb_array_elements(s."value"->'tiers') WITH ORDINALITY AS f("tier", "place") WHERE f."tier"->>'key' = "step")
$$;

-- How many in a million are left without the letter about a sale, to see what the letter did. They have its price all the same.
ALTER TABLE "sale" ADD COLUMN "holdout_share" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "sale" ADD CONSTRAINT "sale_holdout" CHECK ("holdout_share" BETWEEN 0 AND 500000);

-- Through which window a piece was bought before the opening.
ALTER TABLE "order_line" ADD COLUMN "sale_window_id" TEXT;
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_sale_window" CHECK ("sale_window_id" IS NULL OR "sale_access" = 'members');
