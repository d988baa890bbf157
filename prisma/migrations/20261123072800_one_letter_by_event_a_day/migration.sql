-- AlterTable
ALTER TABLE "flow_letter" DROP CONSTRAINT "flow_letter_day";
DROP INDEX "flow_letter_one_a_day";
ALTER TABLE "flow_letter" DROP COLUMN "day";

-- CreateTable
CREATE TABLE "letter_day" (
    "email" CITEXT NOT NULL,
    "day" DATE NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "letter_day_pkey" PRIMARY KEY ("email","day")
);

-- CreateIndex
CREATE INDEX "letter_day_day_idx" ON "letter_day"("day");
