-- The owner edits delivery as one plan; what is taken out of it stays for the orders that name it.
ALTER TABLE "delivery_zone" ADD COLUMN "removed_at" TIMESTAMPTZ(3);
ALTER TABLE "delivery_method" ADD COLUMN "removed_at" TIMESTAMPTZ(3);
ALTER TABLE "holiday" ADD COLUMN "own" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "holiday" ADD COLUMN "working" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "delivery_version" (
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actor_name" TEXT NOT NULL,
    "plan" JSONB NOT NULL,

    CONSTRAINT "delivery_version_pkey" PRIMARY KEY ("version")
);

-- One rate of a place and class begins on a day, and one at most has no end: which would it be?
CREATE UNIQUE INDEX "tax_rate_one_beginning" ON "tax_rate" ("country", coalesce("region", ''), "tax_class", "valid_from");
CREATE UNIQUE INDEX "tax_rate_one_without_end" ON "tax_rate" ("country", coalesce("region", ''), "tax_class") WHERE "valid_until" IS NULL;
