CREATE TABLE "customer_pair" (
    "first_id" TEXT NOT NULL,
    "second_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "customer_pair_pkey" PRIMARY KEY ("first_id", "second_id"),
    CONSTRAINT "customer_pair_once" CHECK ("first_id" < "second_id"),
    CONSTRAINT "customer_pair_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "customer_pair_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "customer_pair_second_id_idx" ON "customer_pair"("second_id");
