ALTER TABLE "saved_product" ADD COLUMN "variant_id" TEXT;
