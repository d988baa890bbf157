-- CreateEnum
CREATE TYPE "segment_kind" AS ENUM ('living', 'frozen');

-- CreateTable
CREATE TABLE "segment" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "kind" "segment_kind" NOT NULL DEFAULT 'living',
    "rule" JSONB NOT NULL,
    "ready_key" TEXT,
    "hidden_at" TIMESTAMPTZ(3),
    "members" INTEGER NOT NULL DEFAULT 0,
    "settled_at" TIMESTAMPTZ(3),
    "swept_to" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment_membership" (
    "id" BIGSERIAL NOT NULL,
    "segment_id" TEXT NOT NULL,
    "customer_id" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "segment_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "buyer_scores" (
    "id" TEXT NOT NULL DEFAULT 'shop',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "buyers" INTEGER NOT NULL,
    "last_orders" TIMESTAMPTZ(3)[],
    "orders" INTEGER[],
    "spent" BIGINT[],

    CONSTRAINT "buyer_scores_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "segment_ready_key_key" ON "segment"("ready_key");

-- CreateIndex
CREATE INDEX "segment_hidden_at_settled_at_idx" ON "segment"("hidden_at", "settled_at");

-- CreateIndex
CREATE INDEX "segment_membership_customer_id_idx" ON "segment_membership"("customer_id");

-- AddForeignKey
ALTER TABLE "segment_membership" ADD CONSTRAINT "segment_membership_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment_membership" ADD CONSTRAINT "segment_membership_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- A customer is in a segment once at a time, however many workers place them.
CREATE UNIQUE INDEX "segment_membership_open_key" ON "segment_membership" ("segment_id", "customer_id") WHERE "left_at" IS NULL;
ALTER TABLE "segment_membership" ADD CONSTRAINT "segment_membership_left_after" CHECK ("left_at" >= "entered_at");
ALTER TABLE "segment" ADD CONSTRAINT "segment_hidden_is_ready" CHECK ("hidden_at" IS NULL OR "ready_key" IS NOT NULL);

-- What every shop begins with: lib/segments/ready/ready-made.ts, which a test holds to this.
INSERT INTO "segment" ("id", "name", "description", "ready_key", "rule", "created_at", "updated_at") VALUES
  ('seg_new', 'New', 'First known to the shop within the last 30 days, whether they bought or not.', 'new',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"days_since_joined","is":"at_most","value":30}]}', now() + interval '0 milliseconds', now()),
  ('seg_never_bought', 'Never bought', 'They have an account or left their address, and no order of theirs was ever paid.', 'never-bought',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"exactly","value":0}]}', now() + interval '1 milliseconds', now()),
  ('seg_readers', 'Readers who have not bought yet', 'They asked for letters, which may be written to them, and have not bought anything.', 'readers',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"exactly","value":0},{"kind":"set","field":"topic","is":"any_of","values":["newsletter"]}]}', now() + interval '2 milliseconds', now()),
  ('seg_first_time', 'First-time buyers', 'Their one order came within the last 60 days: what happens now decides whether a second follows.', 'first-time',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"exactly","value":1},{"kind":"number","field":"days_since_last_order","is":"at_most","value":60}]}', now() + interval '3 milliseconds', now()),
  ('seg_only_once', 'Bought once, long ago', 'One order, more than half a year ago, and none since.', 'only-once',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"exactly","value":1},{"kind":"number","field":"days_since_last_order","is":"at_least","value":181}]}', now() + interval '4 milliseconds', now()),
  ('seg_regulars', 'Regulars', 'Three orders or more, the last one within half a year.', 'regulars',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"at_least","value":3},{"kind":"number","field":"days_since_last_order","is":"at_most","value":180}]}', now() + interval '5 milliseconds', now()),
  ('seg_best', 'Best customers', 'In the upper two fifths of the shop’s buyers by all three: how lately, how often and for how much they bought.', 'best',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"recency_score","is":"at_least","value":4},{"kind":"number","field":"frequency_score","is":"at_least","value":4},{"kind":"number","field":"money_score","is":"at_least","value":4}]}', now() + interval '6 milliseconds', now()),
  ('seg_big_spenders', 'Big spenders', 'In the upper fifth of the shop’s buyers by money spent, less what was given back.', 'big-spenders',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"money_score","is":"at_least","value":5}]}', now() + interval '7 milliseconds', now()),
  ('seg_slipping_away', 'Slipping away', 'They came back at least once before, and have bought nothing for four months to a year.', 'slipping-away',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"at_least","value":2},{"kind":"number","field":"days_since_last_order","is":"at_least","value":120},{"kind":"number","field":"days_since_last_order","is":"at_most","value":365}]}', now() + interval '8 milliseconds', now()),
  ('seg_lost', 'Lost', 'Bought at some time, and nothing for more than a year.', 'lost',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"at_least","value":1},{"kind":"number","field":"days_since_last_order","is":"at_least","value":366}]}', now() + interval '9 milliseconds', now()),
  ('seg_bargain_only', 'Bargain only', 'Two orders or more, and every one of them with a discount.', 'bargain-only',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"at_least","value":2},{"kind":"number","field":"discount_share","is":"exactly","value":100}]}', now() + interval '10 milliseconds', now()),
  ('seg_full_price', 'Always full price', 'Two orders or more, and not one with a discount: there is no need to give them one.', 'full-price',
    '{"kind":"group","match":"all","rules":[{"kind":"number","field":"orders","is":"at_least","value":2},{"kind":"number","field":"discount_share","is":"exactly","value":0}]}', now() + interval '11 milliseconds', now());
