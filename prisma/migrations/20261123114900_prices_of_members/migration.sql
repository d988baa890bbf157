-- AlterTable
ALTER TABLE "basket_line" ADD COLUMN     "promised_price" INTEGER,
ADD COLUMN     "promised_until" TIMESTAMPTZ(3),
ADD COLUMN     "sale_id" TEXT;

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "sale_access" TEXT,
ADD COLUMN     "sale_id" TEXT;

-- CreateTable
CREATE TABLE "sale_invitation" (
    "id" TEXT NOT NULL,
    "window_id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sale_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sale_buyer" (
    "sale_id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "pieces" INTEGER NOT NULL,

    CONSTRAINT "sale_buyer_pkey" PRIMARY KEY ("sale_id","email")
);

-- CreateIndex
CREATE INDEX "sale_invitation_email_idx" ON "sale_invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sale_invitation_window_id_email_key" ON "sale_invitation"("window_id", "email");

-- CreateIndex
CREATE INDEX "sale_buyer_email_idx" ON "sale_buyer"("email");

-- CreateIndex
CREATE INDEX "order_line_sale_id_idx" ON "order_line"("sale_id");

-- AddForeignKey
ALTER TABLE "sale_invitation" ADD CONSTRAINT "sale_invitation_window_id_fkey" FOREIGN KEY ("window_id") REFERENCES "sale_window"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A promise has its sale, its price and its end, or is none.
ALTER TABLE "basket_line" ADD CONSTRAINT "basket_line_promise" CHECK (num_nonnulls("sale_id", "promised_price", "promised_until") IN (0, 3) AND "promised_price" >= 0);
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_sale" CHECK (("sale_id" IS NULL) = ("sale_access" IS NULL) AND "sale_access" IN ('members', 'public'));
ALTER TABLE "sale_buyer" ADD CONSTRAINT "sale_buyer_pieces" CHECK ("pieces" >= 0);
