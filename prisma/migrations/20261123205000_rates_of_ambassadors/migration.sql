-- News of a payment may come after another rate was agreed: what was paid before keeps the rate of its moment.
ALTER TABLE "ambassador"
  ADD COLUMN "former_unit" "commission_unit",
  ADD COLUMN "former_rate" INTEGER,
  ADD COLUMN "rate_since" TIMESTAMPTZ(3),
  ADD CONSTRAINT "ambassador_former" CHECK (num_nonnulls("former_unit", "former_rate", "rate_since") IN (0, 3));
