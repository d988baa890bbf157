CREATE TYPE "points_account" AS ENUM ('issued', 'pending', 'available', 'spent', 'expired', 'taken_back');
CREATE TYPE "points_kind" AS ENUM ('order_pending', 'order_earned', 'order_reduced', 'order_restored', 'granted', 'corrected', 'reward_taken', 'reward_returned', 'expired');
CREATE TYPE "order_points_state" AS ENUM ('claimable', 'pending', 'earned', 'lapsed');

CREATE TABLE "loyalty_member" (
    "id" TEXT NOT NULL,
    "customer_id" TEXT,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "issued" INTEGER NOT NULL DEFAULT 0,
    "pending" INTEGER NOT NULL DEFAULT 0,
    "available" INTEGER NOT NULL DEFAULT 0,
    "spent" INTEGER NOT NULL DEFAULT 0,
    "expired" INTEGER NOT NULL DEFAULT 0,
    "taken_back" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "loyalty_member_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "points_transaction" (
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "points_kind" NOT NULL,
    "order_id" TEXT,
    "reason" TEXT,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "points_transaction_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "points_posting" (
    "transaction_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "account" "points_account" NOT NULL,
    "amount" INTEGER NOT NULL,

    CONSTRAINT "points_posting_pkey" PRIMARY KEY ("transaction_id", "account")
);

CREATE TABLE "order_points" (
    "order_id" TEXT NOT NULL,
    "member_id" TEXT,
    "state" "order_points_state" NOT NULL,
    "points" INTEGER NOT NULL,
    "every" INTEGER NOT NULL,
    "multiplier_percent" INTEGER NOT NULL DEFAULT 100,
    "bonus" INTEGER NOT NULL DEFAULT 0,
    "paid_at" TIMESTAMPTZ(3) NOT NULL,
    "spend" INTEGER NOT NULL,
    "due" INTEGER NOT NULL,
    "credited" INTEGER NOT NULL DEFAULT 0,
    "forgiven" INTEGER NOT NULL DEFAULT 0,
    "moves" INTEGER NOT NULL DEFAULT 0,
    "check_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_points_pkey" PRIMARY KEY ("order_id")
);

CREATE UNIQUE INDEX "loyalty_member_customer_id_key" ON "loyalty_member"("customer_id");
CREATE UNIQUE INDEX "points_transaction_key_key" ON "points_transaction"("key");
CREATE UNIQUE INDEX "points_transaction_id_member_id_key" ON "points_transaction"("id", "member_id");
CREATE INDEX "points_transaction_member_id_at_idx" ON "points_transaction"("member_id", "at");
CREATE INDEX "points_transaction_expires_at_idx" ON "points_transaction"("expires_at");
CREATE INDEX "points_posting_member_id_account_idx" ON "points_posting"("member_id", "account");
CREATE INDEX "order_points_state_check_at_idx" ON "order_points"("state", "check_at");
CREATE INDEX "order_points_member_id_paid_at_idx" ON "order_points"("member_id", "paid_at");

ALTER TABLE "loyalty_member" ADD CONSTRAINT "loyalty_member_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "points_transaction" ADD CONSTRAINT "points_transaction_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "loyalty_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "points_posting" ADD CONSTRAINT "points_posting_transaction_id_member_id_fkey" FOREIGN KEY ("transaction_id", "member_id") REFERENCES "points_transaction"("id", "member_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "order_points" ADD CONSTRAINT "order_points_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "order_points" ADD CONSTRAINT "order_points_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "loyalty_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody has less than nothing, whoever asks at once; and what the shop gave is where everything came from.
ALTER TABLE "loyalty_member"
  ADD CONSTRAINT "loyalty_member_balances" CHECK ("issued" <= 0 AND least("pending", "available", "spent", "expired", "taken_back") >= 0),
  ADD CONSTRAINT "loyalty_member_sum" CHECK ("issued" + "pending" + "available" + "spent" + "expired" + "taken_back" = 0);
ALTER TABLE "points_posting" ADD CONSTRAINT "points_posting_moves" CHECK ("amount" <> 0);
ALTER TABLE "order_points"
  ADD CONSTRAINT "order_points_rules" CHECK ("points" >= 0 AND "every" > 0 AND "multiplier_percent" >= 100 AND "bonus" >= 0),
  ADD CONSTRAINT "order_points_sums" CHECK ("spend" >= 0 AND "due" >= 0 AND "forgiven" BETWEEN 0 AND "credited"),
  -- Of an order that is somebody's, what counts is exactly what is due.
  ADD CONSTRAINT "order_points_reckoned" CHECK (CASE WHEN "state" IN ('pending', 'earned')
    THEN "member_id" IS NOT NULL AND "credited" - "forgiven" = "due" ELSE "member_id" IS NULL AND "credited" = 0 END);

-- Postings make the balances, a statement at a time.
CREATE FUNCTION points_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE loyalty_member m SET issued = m.issued + d.issued, pending = m.pending + d.pending, available = m.available + d.available,
    spent = m.spent + d.spent, expired = m.expired + d.expired, taken_back = m.taken_back + d.taken_back
  FROM (SELECT member_id,
      coalesce(sum(amount) FILTER (WHERE account = 'issued'), 0)::int AS issued,
      coalesce(sum(amount) FILTER (WHERE account = 'pending'), 0)::int AS pending,
      coalesce(sum(amount) FILTER (WHERE account = 'available'), 0)::int AS available,
      coalesce(sum(amount) FILTER (WHERE account = 'spent'), 0)::int AS spent,
      coalesce(sum(amount) FILTER (WHERE account = 'expired'), 0)::int AS expired,
      coalesce(sum(amount) FILTER (WHERE account = 'taken_back'), 0)::int AS taken_back
    FROM fresh GROUP BY member_id) d WHERE m.id = d.member_id;
  RETURN NULL;
END $$;
CREATE TRIGGER points_posting_counts AFTER INSERT ON points_posting
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION points_count();

-- Whole at the end of the database's transaction, whoever wrote it.
CREATE FUNCTION points_transaction_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked text := to_jsonb(NEW) ->> TG_ARGV[0];
  postings int;
  total bigint;
BEGIN
  SELECT count(*), coalesce(sum(amount), 0) INTO postings, total FROM points_posting WHERE transaction_id = asked;
  IF postings < 2 OR total <> 0 THEN
    RAISE EXCEPTION 'points transaction % has % postings that come to %', asked, postings, total USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER points_transaction_sums AFTER INSERT ON points_transaction
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION points_transaction_whole('id');
CREATE CONSTRAINT TRIGGER points_posting_sums AFTER INSERT ON points_posting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION points_transaction_whole('transaction_id');

CREATE FUNCTION loyalty_member_equals_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM loyalty_member m, LATERAL (SELECT
      coalesce(sum(amount) FILTER (WHERE account = 'issued'), 0) AS issued,
      coalesce(sum(amount) FILTER (WHERE account = 'pending'), 0) AS pending,
      coalesce(sum(amount) FILTER (WHERE account = 'available'), 0) AS available,
      coalesce(sum(amount) FILTER (WHERE account = 'spent'), 0) AS spent,
      coalesce(sum(amount) FILTER (WHERE account = 'expired'), 0) AS expired,
      coalesce(sum(amount) FILTER (WHERE account = 'taken_back'), 0) AS taken_back
      FROM points_posting p WHERE p.member_id = m.id) l
    WHERE m.id = NEW.id AND (m.issued, m.pending, m.available, m.spent, m.expired, m.taken_back)
      IS DISTINCT FROM (l.issued, l.pending, l.available, l.spent, l.expired, l.taken_back)) THEN
    RAISE EXCEPTION 'the balances of % are not those of the ledger', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER loyalty_member_books
  AFTER INSERT OR UPDATE OF issued, pending, available, spent, expired, taken_back ON loyalty_member
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION loyalty_member_equals_ledger();

-- Nothing in the books is changed afterwards.
CREATE FUNCTION points_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger of points is never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER points_posting_stays BEFORE UPDATE OR DELETE ON points_posting FOR EACH ROW EXECUTE FUNCTION points_stay();
CREATE TRIGGER points_transaction_stays BEFORE DELETE ON points_transaction FOR EACH ROW EXECUTE FUNCTION points_stay();
CREATE TRIGGER points_transaction_same BEFORE UPDATE ON points_transaction FOR EACH ROW
  WHEN (NEW.note IS NOT NULL OR (to_jsonb(NEW) - 'note') <> (to_jsonb(OLD) - 'note')) EXECUTE FUNCTION points_stay();
