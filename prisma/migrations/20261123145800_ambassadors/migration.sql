-- CreateEnum
CREATE TYPE "ambassador_state" AS ENUM ('applied', 'invited', 'active', 'refused', 'ended');

-- CreateEnum
CREATE TYPE "commission_unit" AS ENUM ('money', 'points');

-- CreateEnum
CREATE TYPE "ambassador_page_state" AS ENUM ('waiting', 'live', 'refused', 'replaced');

-- CreateEnum
CREATE TYPE "commission_state" AS ENUM ('pending', 'review', 'earned', 'refused');

-- AlterTable
ALTER TABLE "referral" ADD COLUMN     "reward_points" INTEGER;

-- AlterTable
ALTER TABLE "referral_day" ADD COLUMN     "shares" INTEGER NOT NULL DEFAULT 0,
ALTER COLUMN "visits" SET DEFAULT 0;

-- CreateTable
CREATE TABLE "ambassador" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT,
    "email" CITEXT,
    "name" TEXT NOT NULL,
    "state" "ambassador_state" NOT NULL,
    "speaks_at" TEXT NOT NULL DEFAULT '',
    "why" TEXT NOT NULL DEFAULT '',
    "word" CITEXT,
    "discount_id" TEXT,
    "unit" "commission_unit" NOT NULL,
    "rate" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ambassador_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ambassador_move" (
    "id" BIGSERIAL NOT NULL,
    "ambassador_id" TEXT NOT NULL,
    "from" "ambassador_state",
    "to" "ambassador_state" NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ambassador_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ambassador_terms" (
    "id" TEXT NOT NULL,
    "ambassador_id" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ambassador_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ambassador_page" (
    "id" TEXT NOT NULL,
    "ambassador_id" TEXT NOT NULL,
    "state" "ambassador_page_state" NOT NULL DEFAULT 'waiting',
    "words" TEXT NOT NULL,
    "media_id" TEXT,
    "product_ids" TEXT[],
    "reason" TEXT,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "ambassador_page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ambassador_day" (
    "ambassador_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 0,
    "shares" INTEGER NOT NULL DEFAULT 0,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ambassador_day_pkey" PRIMARY KEY ("ambassador_id","day")
);

-- CreateTable
CREATE TABLE "commission" (
    "id" TEXT NOT NULL,
    "ambassador_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "state" "commission_state" NOT NULL,
    "unit" TEXT NOT NULL,
    "rate" INTEGER NOT NULL,
    "most" INTEGER,
    "doubts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "paid_at" TIMESTAMPTZ(3) NOT NULL,
    "goods" INTEGER NOT NULL,
    "due" INTEGER NOT NULL,
    "credited" INTEGER NOT NULL DEFAULT 0,
    "entry_count" INTEGER NOT NULL DEFAULT 0,
    "check_at" TIMESTAMPTZ(3),

    CONSTRAINT "commission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commission_move" (
    "id" BIGSERIAL NOT NULL,
    "commission_id" TEXT NOT NULL,
    "from" "commission_state",
    "to" "commission_state" NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commission_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commission_entry" (
    "commission_id" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "ambassador_id" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "goods" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "statement_id" TEXT,

    CONSTRAINT "commission_entry_pkey" PRIMARY KEY ("commission_id","no")
);

-- CreateTable
CREATE TABLE "ambassador_statement" (
    "id" TEXT NOT NULL,
    "ambassador_id" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "brought_forward" INTEGER NOT NULL,
    "earned" INTEGER NOT NULL,
    "taken_back" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL,
    "payable" BOOLEAN NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_on" DATE,
    "paid_reference" TEXT,
    "paid_by" TEXT,

    CONSTRAINT "ambassador_statement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ambassador_customer_id_key" ON "ambassador"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "ambassador_email_key" ON "ambassador"("email");

-- CreateIndex
CREATE UNIQUE INDEX "ambassador_word_key" ON "ambassador"("word");

-- CreateIndex
CREATE UNIQUE INDEX "ambassador_discount_id_key" ON "ambassador"("discount_id");

-- CreateIndex
CREATE INDEX "ambassador_state_created_at_idx" ON "ambassador"("state", "created_at");

-- CreateIndex
CREATE INDEX "ambassador_move_ambassador_id_at_idx" ON "ambassador_move"("ambassador_id", "at");

-- CreateIndex
CREATE INDEX "ambassador_terms_ambassador_id_at_idx" ON "ambassador_terms"("ambassador_id", "at");

-- CreateIndex
CREATE INDEX "ambassador_page_ambassador_id_written_at_idx" ON "ambassador_page"("ambassador_id", "written_at");

-- CreateIndex
CREATE INDEX "ambassador_page_media_id_idx" ON "ambassador_page"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "commission_order_id_key" ON "commission"("order_id");

-- CreateIndex
CREATE INDEX "commission_ambassador_id_paid_at_idx" ON "commission"("ambassador_id", "paid_at");

-- CreateIndex
CREATE INDEX "commission_state_check_at_idx" ON "commission"("state", "check_at");

-- CreateIndex
CREATE INDEX "commission_move_commission_id_at_idx" ON "commission_move"("commission_id", "at");

-- CreateIndex
CREATE INDEX "commission_entry_statement_id_idx" ON "commission_entry"("statement_id");

-- CreateIndex
CREATE INDEX "commission_entry_ambassador_id_statement_id_at_idx" ON "commission_entry"("ambassador_id", "statement_id", "at");

-- CreateIndex
CREATE INDEX "ambassador_statement_payable_paid_on_idx" ON "ambassador_statement"("payable", "paid_on");

-- CreateIndex
CREATE UNIQUE INDEX "ambassador_statement_ambassador_id_unit_month_key" ON "ambassador_statement"("ambassador_id", "unit", "month");

-- AddForeignKey
ALTER TABLE "ambassador" ADD CONSTRAINT "ambassador_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambassador" ADD CONSTRAINT "ambassador_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount_code"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambassador_move" ADD CONSTRAINT "ambassador_move_ambassador_id_fkey" FOREIGN KEY ("ambassador_id") REFERENCES "ambassador"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambassador_terms" ADD CONSTRAINT "ambassador_terms_ambassador_id_fkey" FOREIGN KEY ("ambassador_id") REFERENCES "ambassador"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambassador_page" ADD CONSTRAINT "ambassador_page_ambassador_id_fkey" FOREIGN KEY ("ambassador_id") REFERENCES "ambassador"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambassador_page" ADD CONSTRAINT "ambassador_page_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambassador_day" ADD CONSTRAINT "ambassador_day_ambassador_id_fkey" FOREIGN KEY ("ambassador_id") REFERENCES "ambassador"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission" ADD CONSTRAINT "commission_ambassador_id_fkey" FOREIGN KEY ("ambassador_id") REFERENCES "ambassador"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission" ADD CONSTRAINT "commission_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_move" ADD CONSTRAINT "commission_move_commission_id_fkey" FOREIGN KEY ("commission_id") REFERENCES "commission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_entry" ADD CONSTRAINT "commission_entry_commission_id_fkey" FOREIGN KEY ("commission_id") REFERENCES "commission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_entry" ADD CONSTRAINT "commission_entry_ambassador_id_fkey" FOREIGN KEY ("ambassador_id") REFERENCES "ambassador"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commission_entry" ADD CONSTRAINT "commission_entry_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "ambassador_statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ambassador_statement" ADD CONSTRAINT "ambassador_statement_ambassador_id_fkey" FOREIGN KEY ("ambassador_id") REFERENCES "ambassador"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- A reward is a code or points, and nothing is rewarded without one.
ALTER TABLE "referral" DROP CONSTRAINT "referral_rewarded",
  ADD CONSTRAINT "referral_rewarded" CHECK (num_nonnulls("reward_code", "reward_points") = CASE WHEN "state" = 'rewarded' THEN 1 ELSE 0 END),
  ADD CONSTRAINT "referral_points" CHECK ("reward_points" > 0);

-- Who is active has a word, and an account until they are erased; who has accepted is reached by their account.
ALTER TABLE "ambassador"
  ADD CONSTRAINT "ambassador_word" CHECK ("word"::text ~ '^[a-z][a-z0-9]{2,19}$'),
  ADD CONSTRAINT "ambassador_active" CHECK ("state" <> 'active' OR ("word" IS NOT NULL AND "customer_id" IS NOT NULL)),
  ADD CONSTRAINT "ambassador_rate" CHECK ("rate" > 0 AND ("unit" = 'points' OR "rate" <= 10000)),
  ADD CONSTRAINT "ambassador_reached" CHECK ("customer_id" IS NULL OR "email" IS NULL);
-- One page is shown, and one waits.
CREATE UNIQUE INDEX "ambassador_page_one" ON "ambassador_page" ("ambassador_id", "state") WHERE "state" IN ('waiting', 'live');
CREATE INDEX "ambassador_page_waiting_idx" ON "ambassador_page" ("written_at") WHERE "state" = 'waiting';

ALTER TABLE "commission"
  ADD CONSTRAINT "commission_sums" CHECK ("goods" >= 0 AND "due" >= 0 AND "rate" > 0 AND "most" >= 0 AND "entry_count" >= 0),
  ADD CONSTRAINT "commission_credited" CHECK ("credited" BETWEEN 0 AND coalesce("most", 2147483647)),
  ADD CONSTRAINT "commission_earned" CHECK ("state" = 'earned' OR ("credited" = 0 AND "entry_count" = 0)),
  ADD CONSTRAINT "commission_unit" CHECK ("unit" = 'points' OR "unit" ~ '^[A-Z]{3}$');
CREATE INDEX "commission_review_idx" ON "commission" ("paid_at") WHERE "state" = 'review';

-- What a commission comes to is counted by the database alone; its entries are numbered without gaps.
CREATE FUNCTION commission_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE commission SET credited = credited + NEW.amount, entry_count = entry_count + 1
  WHERE id = NEW.commission_id AND ambassador_id = NEW.ambassador_id AND unit = NEW.unit AND entry_count + 1 = NEW.no;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'entry % of commission % is not the next one of it', NEW.no, NEW.commission_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER commission_entry_counts AFTER INSERT ON commission_entry FOR EACH ROW EXECUTE FUNCTION commission_count();

CREATE FUNCTION commission_equals_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM commission c WHERE c.id = NEW.id AND (c.credited, c.entry_count) IS DISTINCT FROM
      (SELECT (coalesce(sum(amount), 0)::int, count(*)::int) FROM commission_entry WHERE commission_id = c.id)) THEN
    RAISE EXCEPTION 'commission % is not what its entries come to', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER commission_books AFTER INSERT OR UPDATE OF credited, entry_count ON commission
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION commission_equals_entries();

-- Books stay as they were written: an entry goes onto one statement, once; of a statement only its payment is noted, once.
CREATE FUNCTION commission_books_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what ambassadors earned is never changed afterwards' USING ERRCODE = 'restrict_violation';
END $$;
ALTER TABLE "commission_entry" ADD CONSTRAINT "commission_entry_amount" CHECK ("amount" <> 0 AND "goods" >= 0 AND "no" > 0);
CREATE TRIGGER commission_entry_stays BEFORE DELETE ON commission_entry FOR EACH ROW EXECUTE FUNCTION commission_books_stay();
CREATE TRIGGER commission_entry_new BEFORE INSERT ON commission_entry FOR EACH ROW
  WHEN (NEW.statement_id IS NOT NULL) EXECUTE FUNCTION commission_books_stay();
CREATE TRIGGER commission_entry_same BEFORE UPDATE ON commission_entry FOR EACH ROW
  WHEN (OLD.statement_id IS NOT NULL OR (to_jsonb(NEW) - 'statement_id') <> (to_jsonb(OLD) - 'statement_id')) EXECUTE FUNCTION commission_books_stay();

ALTER TABLE "ambassador_statement"
  ADD CONSTRAINT "ambassador_statement_sums" CHECK ("total" = "brought_forward" + "earned" - "taken_back" AND "earned" >= 0 AND "taken_back" >= 0 AND "minimum" >= 0),
  ADD CONSTRAINT "ambassador_statement_month" CHECK (extract(day FROM "month") = 1),
  ADD CONSTRAINT "ambassador_statement_payable" CHECK ("payable" = ("total" > 0 AND "total" >= "minimum")),
  ADD CONSTRAINT "ambassador_statement_paid" CHECK (num_nonnulls("paid_on", "paid_reference", "paid_by") IN (0, 3) AND ("paid_on" IS NULL OR "payable"));
CREATE TRIGGER ambassador_statement_stays BEFORE DELETE ON ambassador_statement FOR EACH ROW EXECUTE FUNCTION commission_books_stay();
CREATE TRIGGER ambassador_statement_same BEFORE UPDATE ON ambassador_statement FOR EACH ROW
  WHEN (OLD.paid_on IS NOT NULL OR (to_jsonb(NEW) - '{paid_on,paid_reference,paid_by}'::text[]) <> (to_jsonb(OLD) - '{paid_on,paid_reference,paid_by}'::text[]))
  EXECUTE FUNCTION commission_books_stay();

-- At the end of the transaction a statement is what its entries come to and what the one before carried: none can be put on it later.
CREATE FUNCTION ambassador_statement_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked text := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
  IF EXISTS (
    SELECT FROM ambassador_statement s, LATERAL (
      SELECT coalesce(sum(amount) FILTER (WHERE amount > 0), 0)::int AS earned, coalesce(-sum(amount) FILTER (WHERE amount < 0), 0)::int AS taken_back,
        coalesce(bool_and(e.ambassador_id = s.ambassador_id AND e.unit = s.unit), true) AS own
      FROM commission_entry e WHERE e.statement_id = s.id) e
    WHERE s.id = asked AND ((s.earned, s.taken_back) IS DISTINCT FROM (e.earned, e.taken_back) OR NOT e.own
      OR s.brought_forward <> coalesce((SELECT CASE WHEN p.payable THEN 0 ELSE p.total END FROM ambassador_statement p
        WHERE p.ambassador_id = s.ambassador_id AND p.unit = s.unit AND p.month < s.month ORDER BY p.month DESC LIMIT 1), 0))) THEN
    RAISE EXCEPTION 'statement % is not what its lines come to', asked USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ambassador_statement_books AFTER INSERT ON ambassador_statement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ambassador_statement_whole('id');
CREATE CONSTRAINT TRIGGER commission_entry_books AFTER UPDATE OF statement_id ON commission_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ambassador_statement_whole('statement_id');
