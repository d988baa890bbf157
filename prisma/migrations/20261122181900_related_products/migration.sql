-- CreateIndex: products of a kind, newest first, for "goes with it".
CREATE INDEX "product_product_type_published_at_idx" ON "product"("product_type", "published_at");
