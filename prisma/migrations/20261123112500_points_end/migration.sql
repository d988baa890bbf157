CREATE TABLE "points_notice" (
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "credits_until" TIMESTAMPTZ(3) NOT NULL,
    "points" INTEGER NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "points_notice_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "points_notice_member_id_credits_until_key" ON "points_notice"("member_id", "credits_until");
CREATE INDEX "points_notice_done_at_ends_at_idx" ON "points_notice"("done_at", "ends_at");

ALTER TABLE "points_notice" ADD CONSTRAINT "points_notice_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "loyalty_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody's points end without a letter in time.
ALTER TABLE "points_notice"
  ADD CONSTRAINT "points_notice_in_time" CHECK ("ends_at" >= "credits_until" AND "ends_at" >= "written_at" + interval '28 days'),
  ADD CONSTRAINT "points_notice_points" CHECK ("points" > 0);
