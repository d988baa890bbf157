-- AlterTable
ALTER TABLE "opt_in" ADD COLUMN     "wish_id" TEXT;

-- AlterTable
ALTER TABLE "outbox_letter" ADD COLUMN     "wish_id" TEXT;

-- CreateTable
CREATE TABLE "product_wish" (
    "id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "price" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "proof" TEXT,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "product_wish_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "product_wish_email_idx" ON "product_wish"("email");

-- CreateIndex
CREATE INDEX "product_wish_variant_id_idx" ON "product_wish"("variant_id");

-- CreateIndex
CREATE INDEX "product_wish_state_confirmed_at_idx" ON "product_wish"("state", "confirmed_at");

-- AddForeignKey
ALTER TABLE "product_wish" ADD CONSTRAINT "product_wish_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "product_wish"
  ADD CONSTRAINT "product_wish_kind" CHECK ("kind" IN ('back', 'price')),
  ADD CONSTRAINT "product_wish_state" CHECK ("state" IN ('asked', 'confirmed', 'written', 'ended')),
  ADD CONSTRAINT "product_wish_proven" CHECK ("state" NOT IN ('confirmed', 'written') OR coalesce("proof" IN ('double_opt_in', 'signed_in') AND "confirmed_at" IS NOT NULL, false)),
  ADD CONSTRAINT "product_wish_words" CHECK ("wording" <> '');
-- Wishing twice is one wish.
CREATE UNIQUE INDEX "product_wish_open" ON "product_wish" ("email", "variant_id", "kind") WHERE "state" IN ('asked', 'confirmed');

-- Why the one letter of a wish must not go to an address; null when it may.
CREATE FUNCTION "wish_refusal"("to" citext, "wish" text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM "suppression" WHERE "email" = "to") THEN 'suppressed'
    WHEN w."state" IS NULL THEN 'never_asked'
    WHEN w."state" NOT IN ('confirmed', 'written') THEN w."state"
  END
  FROM (SELECT 1) AS "one" LEFT JOIN "product_wish" w ON w."id" = "wish" AND w."email" = "to"
$$;
ALTER TABLE "outbox_letter" ADD CONSTRAINT "outbox_letter_wish_is_named" CHECK (("template" LIKE 'wish-%') = ("wish_id" IS NOT NULL));
CREATE UNIQUE INDEX "outbox_letter_one_a_wish" ON "outbox_letter" ("wish_id") WHERE "wish_id" IS NOT NULL;
CREATE FUNCTION "refuse_unwished_letter"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "reason" text := "wish_refusal"(NEW."to_email", NEW."wish_id");
BEGIN
  IF "reason" IS NOT NULL THEN
    RAISE EXCEPTION 'no wish for this letter: %', "reason" USING ERRCODE = 'check_violation', CONSTRAINT = 'outbox_letter_wished';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "outbox_letter_written_wished" BEFORE INSERT ON "outbox_letter" FOR EACH ROW
  WHEN (NEW."wish_id" IS NOT NULL) EXECUTE FUNCTION "refuse_unwished_letter"();
CREATE TRIGGER "outbox_letter_changed_wished" BEFORE UPDATE OF "to_email", "wish_id", "template", "state" ON "outbox_letter" FOR EACH ROW
  WHEN (NEW."wish_id" IS NOT NULL AND NEW."state" = 'waiting'
    AND (OLD."state" <> 'waiting' OR OLD."to_email" <> NEW."to_email" OR OLD."wish_id" IS DISTINCT FROM NEW."wish_id"))
  EXECUTE FUNCTION "refuse_unwished_letter"();
