CREATE TABLE "loyalty_reward" (
    "id" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "discount_id" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loyalty_reward_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reward_taken" (
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "reward_id" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "code" CITEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "returned_at" TIMESTAMPTZ(3),

    CONSTRAINT "reward_taken_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "loyalty_reward_discount_id_key" ON "loyalty_reward"("discount_id");
CREATE UNIQUE INDEX "reward_taken_code_key" ON "reward_taken"("code");
CREATE INDEX "reward_taken_member_id_taken_at_idx" ON "reward_taken"("member_id", "taken_at");
CREATE INDEX "reward_taken_reward_id_idx" ON "reward_taken"("reward_id");

ALTER TABLE "loyalty_reward" ADD CONSTRAINT "loyalty_reward_discount_id_fkey" FOREIGN KEY ("discount_id") REFERENCES "discount_code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reward_taken" ADD CONSTRAINT "reward_taken_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "loyalty_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reward_taken" ADD CONSTRAINT "reward_taken_reward_id_fkey" FOREIGN KEY ("reward_id") REFERENCES "loyalty_reward"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "loyalty_reward" ADD CONSTRAINT "loyalty_reward_costs" CHECK ("points" > 0);
ALTER TABLE "reward_taken" ADD CONSTRAINT "reward_taken_cost" CHECK ("points" > 0);
