-- CreateTable
CREATE TABLE "sale_held_out" (
    "sale_id" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sale_held_out_pkey" PRIMARY KEY ("sale_id")
);

-- AddForeignKey
ALTER TABLE "sale_held_out" ADD CONSTRAINT "sale_held_out_sale_id_fkey" FOREIGN KEY ("sale_id") REFERENCES "sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;
