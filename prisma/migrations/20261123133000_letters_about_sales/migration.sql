-- AlterTable
ALTER TABLE "outbox_letter" ADD COLUMN     "not_after" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "product_wish" ADD COLUMN     "sale_id" TEXT,
ALTER COLUMN "variant_id" DROP NOT NULL,
ALTER COLUMN "price" DROP NOT NULL,
ALTER COLUMN "currency" DROP NOT NULL;

-- CreateTable
CREATE TABLE "sale_mailing" (
    "window_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "spread_minutes" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "gathered_at" TIMESTAMPTZ(3),
    "let_in" INTEGER NOT NULL DEFAULT 0,
    "stopped_at" TIMESTAMPTZ(3),
    "forgotten_at" TIMESTAMPTZ(3),
    "written" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "sale_mailing_pkey" PRIMARY KEY ("window_id")
);

-- CreateTable
CREATE TABLE "sale_mailing_reader" (
    "window_id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'due',
    "reason" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "sale_mailing_reader_pkey" PRIMARY KEY ("window_id","email")
);

-- CreateTable
CREATE TABLE "sale_announcement" (
    "sale_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sale_announcement_pkey" PRIMARY KEY ("sale_id")
);

-- CreateIndex
CREATE INDEX "sale_mailing_reader_email_idx" ON "sale_mailing_reader"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sale_announcement_slug_key" ON "sale_announcement"("slug");

-- CreateIndex
CREATE INDEX "product_wish_sale_id_idx" ON "product_wish"("sale_id");

-- AddForeignKey
ALTER TABLE "product_wish" ADD CONSTRAINT "product_wish_sale_id_fkey" FOREIGN KEY ("sale_id") REFERENCES "sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sale_mailing" ADD CONSTRAINT "sale_mailing_window_id_fkey" FOREIGN KEY ("window_id") REFERENCES "sale_window"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sale_mailing_reader" ADD CONSTRAINT "sale_mailing_reader_window_id_fkey" FOREIGN KEY ("window_id") REFERENCES "sale_mailing"("window_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sale_announcement" ADD CONSTRAINT "sale_announcement_sale_id_fkey" FOREIGN KEY ("sale_id") REFERENCES "sale"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A day at the most, a part each quarter of an hour.
ALTER TABLE "sale_mailing" ADD CONSTRAINT "sale_mailing_spread" CHECK ("spread_minutes" BETWEEN 0 AND 1440 AND "spread_minutes" % 15 = 0);
-- Nobody is written to before their turn, and who was left out has a reason.
ALTER TABLE "sale_mailing_reader"
  ADD CONSTRAINT "sale_mailing_reader_state" CHECK ("state" IN ('due', 'written', 'left_out', 'held_out')),
  ADD CONSTRAINT "sale_mailing_reader_settled" CHECK (("state" = 'due') = ("settled_at" IS NULL) AND ("state" <> 'written' OR "settled_at" >= "due_at")),
  ADD CONSTRAINT "sale_mailing_reader_reason" CHECK (("state" = 'left_out') = ("reason" IS NOT NULL));
CREATE INDEX "sale_mailing_reader_due" ON "sale_mailing_reader" ("due_at") WHERE "state" = 'due';
-- Whoever was written to stays so: no road leads back to a second letter.
CREATE FUNCTION "keep_sale_mailing_reader"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'due' AND (NEW."state", NEW."settled_at") IS DISTINCT FROM (OLD."state", OLD."settled_at") THEN
    RAISE EXCEPTION 'a reader of letters about a sale is settled once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "sale_mailing_reader_is_kept" BEFORE UPDATE ON "sale_mailing_reader" FOR EACH ROW EXECUTE FUNCTION "keep_sale_mailing_reader"();

ALTER TABLE "sale_announcement"
  ADD CONSTRAINT "sale_announcement_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length("slug") <= 60),
  ADD CONSTRAINT "sale_announcement_words" CHECK (length("words") <= 2000);

-- A wish is about goods and what they cost, or about a sale.
ALTER TABLE "product_wish"
  DROP CONSTRAINT "product_wish_kind",
  ADD CONSTRAINT "product_wish_kind" CHECK ("kind" IN ('back', 'price', 'sale')),
  ADD CONSTRAINT "product_wish_about" CHECK (CASE WHEN "kind" = 'sale' THEN "sale_id" IS NOT NULL AND num_nonnulls("variant_id", "price", "currency") = 0
    ELSE "sale_id" IS NULL AND num_nonnulls("variant_id", "price", "currency") = 3 END);
CREATE UNIQUE INDEX "product_wish_open_sale" ON "product_wish" ("email", "sale_id") WHERE "sale_id" IS NOT NULL AND "state" IN ('asked', 'confirmed');
