-- AlterEnum
ALTER TYPE "discount_audience" ADD VALUE 'segment';

-- AlterTable
ALTER TABLE "discount_code" ADD COLUMN     "audience_segments" TEXT[] DEFAULT ARRAY[]::TEXT[];
