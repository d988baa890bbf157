-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "archive_vouchers" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "campaign_figures" (
    "campaign_id" TEXT NOT NULL,
    "clicked" INTEGER NOT NULL DEFAULT 0,
    "unsubscribed" INTEGER NOT NULL DEFAULT 0,
    "buyers" INTEGER NOT NULL DEFAULT 0,
    "orders" INTEGER NOT NULL DEFAULT 0,
    "money" BIGINT NOT NULL DEFAULT 0,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "campaign_figures_pkey" PRIMARY KEY ("campaign_id")
);

-- CreateTable
CREATE TABLE "asked_link" (
    "url" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "asked_link_pkey" PRIMARY KEY ("url")
);

-- AddForeignKey
ALTER TABLE "campaign_figures" ADD CONSTRAINT "campaign_figures_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "asked_link" ADD CONSTRAINT "asked_link_answer" CHECK ("answer" IN ('alive', 'dead', 'unsure'));
-- Begins with the month, so that no letter takes an address that the shop itself has under /letters.
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_slug" CHECK ("slug" ~ '^[0-9]{4}-[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*$');
