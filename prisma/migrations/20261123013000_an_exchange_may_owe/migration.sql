ALTER TABLE "order_return" ADD COLUMN "owed" INTEGER,
  ADD CONSTRAINT "order_return_owed" CHECK ("owed" > 0);
