-- AlterTable
ALTER TABLE "basket_line" ADD COLUMN     "promised_pieces" INTEGER;

-- What lay in a basket when it was promised a price is what keeps it; of lines from before that is what lies there now.
UPDATE "basket_line" SET "promised_pieces" = "quantity" WHERE "promised_price" IS NOT NULL;
ALTER TABLE "basket_line" ADD CONSTRAINT "basket_line_promised_pieces" CHECK ("promised_pieces" IS NULL OR ("promised_pieces" > 0 AND "promised_price" IS NOT NULL));
