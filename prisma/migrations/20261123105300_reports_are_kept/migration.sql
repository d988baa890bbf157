-- AlterTable
ALTER TABLE "campaign_figures" ADD COLUMN     "report" JSONB;
