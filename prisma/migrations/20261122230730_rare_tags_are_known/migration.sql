-- Else a tag that few customers have is taken for one of many, and looked for customer by customer.
ALTER TABLE "customer" ALTER COLUMN "tags" SET STATISTICS 1000;
