-- AlterTable
ALTER TABLE "basket" ADD COLUMN     "contact_email" CITEXT;

-- CreateTable
CREATE TABLE "left_basket" (
    "id" TEXT NOT NULL,
    "basket_id" TEXT NOT NULL,
    "customer_id" TEXT,
    "email" CITEXT NOT NULL,
    "items" JSONB NOT NULL,
    "pieces" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "worth" INTEGER NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL,
    "held_out" BOOLEAN NOT NULL,
    "next_letter" INTEGER,
    "next_at" TIMESTAMPTZ(3),
    "ended_why" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),
    "returned_by" INTEGER,
    "restored_into" TEXT,
    "order_id" TEXT,
    "bought_at" TIMESTAMPTZ(3),

    CONSTRAINT "left_basket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "left_basket_letter" (
    "left_basket_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "left_basket_letter_pkey" PRIMARY KEY ("left_basket_id","number")
);

-- CreateTable
CREATE TABLE "recovery_voucher" (
    "id" TEXT NOT NULL,
    "left_basket_id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "customer_id" TEXT,
    "code" CITEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recovery_voucher_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "left_basket_next_at_idx" ON "left_basket"("next_at");

-- CreateIndex
CREATE INDEX "left_basket_email_left_at_idx" ON "left_basket"("email", "left_at");

-- CreateIndex
CREATE INDEX "left_basket_customer_id_left_at_idx" ON "left_basket"("customer_id", "left_at");

-- CreateIndex
CREATE INDEX "left_basket_restored_into_idx" ON "left_basket"("restored_into");

-- CreateIndex
CREATE INDEX "left_basket_order_id_idx" ON "left_basket"("order_id");

-- CreateIndex
CREATE INDEX "left_basket_left_at_id_idx" ON "left_basket"("left_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "left_basket_basket_id_touched_at_key" ON "left_basket"("basket_id", "touched_at");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_voucher_left_basket_id_key" ON "recovery_voucher"("left_basket_id");

-- CreateIndex
CREATE INDEX "recovery_voucher_email_idx" ON "recovery_voucher"("email");

-- CreateIndex
CREATE INDEX "recovery_voucher_customer_id_idx" ON "recovery_voucher"("customer_id");

-- AddForeignKey
ALTER TABLE "left_basket_letter" ADD CONSTRAINT "left_basket_letter_left_basket_id_fkey" FOREIGN KEY ("left_basket_id") REFERENCES "left_basket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_voucher" ADD CONSTRAINT "recovery_voucher_left_basket_id_fkey" FOREIGN KEY ("left_basket_id") REFERENCES "left_basket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Few baskets have an owner who can be written to: only these are looked through every few minutes.
CREATE INDEX "basket_reachable_idx" ON "basket" ("updated_at")
  WHERE "state" = 'open' AND ("customer_id" IS NOT NULL OR "contact_email" IS NOT NULL);

CREATE INDEX "basket_contact_idx" ON "basket" ("contact_email") WHERE "contact_email" IS NOT NULL;

-- Who is held out gets no letter, and who has none to come has no day for it.
ALTER TABLE "left_basket"
  ADD CONSTRAINT "left_basket_next" CHECK (("next_letter" IS NULL) = ("next_at" IS NULL) AND ("next_letter" BETWEEN 1 AND 3) IS NOT FALSE),
  ADD CONSTRAINT "left_basket_held_out" CHECK (NOT ("held_out" AND "next_letter" IS NOT NULL)),
  ADD CONSTRAINT "left_basket_ended" CHECK (("ended_at" IS NULL) = ("ended_why" IS NULL) AND NOT ("ended_at" IS NOT NULL AND "next_letter" IS NOT NULL));
ALTER TABLE "left_basket_letter" ADD CONSTRAINT "left_basket_letter_number" CHECK ("number" BETWEEN 1 AND 3);

-- Nobody is given a second discount while the time of the first one runs, neither under this address nor under this customer:
-- two workers at once cannot either.
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE "recovery_voucher"
  ADD CONSTRAINT "recovery_voucher_once_an_address" EXCLUDE USING gist (lower("email"::text) WITH =, tstzrange("given_at", "until") WITH &&),
  ADD CONSTRAINT "recovery_voucher_once_a_customer" EXCLUDE USING gist ("customer_id" WITH =, tstzrange("given_at", "until") WITH &&);
