-- AlterTable
ALTER TABLE "media" ADD COLUMN "unused_since" TIMESTAMPTZ(3);
