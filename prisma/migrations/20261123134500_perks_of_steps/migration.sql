-- Discounts for who stands on a step of the points programme, and the automatic ones that bring a step's free delivery.
ALTER TYPE "discount_audience" ADD VALUE 'tier';
ALTER TABLE "discount_code" ADD COLUMN "audience_tiers" TEXT[] DEFAULT ARRAY[]::TEXT[];

CREATE TABLE "tier_perk" (
    "tier" TEXT NOT NULL,
    "discount_id" TEXT NOT NULL,

    CONSTRAINT "tier_perk_pkey" PRIMARY KEY ("tier")
);
CREATE UNIQUE INDEX "tier_perk_discount_id_key" ON "tier_perk"("discount_id");
ALTER TABLE "tier_perk" ADD CONSTRAINT "tier_perk_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount_code"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The step somebody stands on at this moment: none while the programme is off, and none that was taken away.
CREATE FUNCTION "step_of"("customer" text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT m."tier" FROM "loyalty_member" m WHERE m."customer_id" = "customer" AND m."tier" = ANY("tiers_from"(m."tier"))
$$;
