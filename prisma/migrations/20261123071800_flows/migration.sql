-- CreateTable
CREATE TABLE "flow" (
    "id" TEXT NOT NULL,
    "ready_key" TEXT,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "on" BOOLEAN NOT NULL DEFAULT false,
    "draft" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "version_id" TEXT,
    "hears" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flow_version" (
    "id" TEXT NOT NULL,
    "flow_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "plan" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" TEXT NOT NULL,

    CONSTRAINT "flow_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flow_run" (
    "id" TEXT NOT NULL,
    "flow_id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "start_key" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "customer_id" TEXT,
    "about" JSONB NOT NULL,
    "held_out" BOOLEAN NOT NULL,
    "step_id" TEXT,
    "wake_at" TIMESTAMPTZ(3),
    "put_off_since" TIMESTAMPTZ(3),
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "flow_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flow_letter" (
    "run_id" TEXT NOT NULL,
    "step_id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "day" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "flow_letter_pkey" PRIMARY KEY ("run_id","step_id")
);

-- CreateTable
CREATE TABLE "flow_knock" (
    "entry_id" BIGINT NOT NULL,

    CONSTRAINT "flow_knock_pkey" PRIMARY KEY ("entry_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "flow_ready_key_key" ON "flow"("ready_key");

-- CreateIndex
CREATE UNIQUE INDEX "flow_version_flow_id_number_key" ON "flow_version"("flow_id", "number");

-- CreateIndex
CREATE INDEX "flow_run_customer_id_idx" ON "flow_run"("customer_id");

-- CreateIndex
CREATE INDEX "flow_run_email_idx" ON "flow_run"("email");

-- CreateIndex
CREATE INDEX "flow_run_version_id_idx" ON "flow_run"("version_id");

-- CreateIndex
CREATE INDEX "flow_run_flow_id_began_at_idx" ON "flow_run"("flow_id", "began_at");

-- CreateIndex
CREATE UNIQUE INDEX "flow_run_flow_id_start_key_key" ON "flow_run"("flow_id", "start_key");

-- CreateIndex
CREATE INDEX "flow_letter_email_idx" ON "flow_letter"("email");

-- CreateIndex
CREATE INDEX "flow_letter_at_idx" ON "flow_letter"("at");

-- AddForeignKey
ALTER TABLE "flow_version" ADD CONSTRAINT "flow_version_flow_id_fkey" FOREIGN KEY ("flow_id") REFERENCES "flow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_run" ADD CONSTRAINT "flow_run_flow_id_fkey" FOREIGN KEY ("flow_id") REFERENCES "flow"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_run" ADD CONSTRAINT "flow_run_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "flow_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_run" ADD CONSTRAINT "flow_run_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flow_letter" ADD CONSTRAINT "flow_letter_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "flow_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;



ALTER TABLE "flow" ADD CONSTRAINT "flow_on_has_version" CHECK (NOT "on" OR "version_id" IS NOT NULL);
-- A run goes on at some time or has ended and says why; nothing between.
ALTER TABLE "flow_run"
  ADD CONSTRAINT "flow_run_goes_on_or_ended" CHECK (("wake_at" IS NULL) = ("ended_at" IS NOT NULL) AND ("ended_at" IS NULL) = ("ending" IS NULL)),
  ADD CONSTRAINT "flow_run_about" CHECK (jsonb_typeof("about") = 'object');
ALTER TABLE "flow_letter"
  ADD CONSTRAINT "flow_letter_state" CHECK ("state" IN ('written', 'held', 'skipped')),
  ADD CONSTRAINT "flow_letter_day" CHECK (("state" = 'written') = ("day" IS NOT NULL)),
  ADD CONSTRAINT "flow_letter_reason" CHECK (("state" = 'skipped') = ("reason" IS NOT NULL));
-- Nobody is in a flow twice at a time, and nobody gets two flows' letters on a day, however many workers write.
CREATE UNIQUE INDEX "flow_run_one_at_a_time" ON "flow_run" ("flow_id", "email") WHERE "ended_at" IS NULL;
CREATE UNIQUE INDEX "flow_letter_one_a_day" ON "flow_letter" ("email", "day") WHERE "state" = 'written';
CREATE INDEX "flow_run_order" ON "flow_run" (("about"->>'orderId')) WHERE "ended_at" IS NULL;
CREATE INDEX "flow_run_due" ON "flow_run" ("wake_at") WHERE "ended_at" IS NULL;

-- A version stays as it was published; it goes with its flow alone.
CREATE TRIGGER "flow_version_append_only" BEFORE UPDATE ON "flow_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Whatever road a fact takes into the journal, flows hear of it exactly when it is committed; and only of kinds that some
-- flow waits for.
CREATE FUNCTION "journal_entry_knocks"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "flow_knock" ("entry_id")
    SELECT f."id" FROM "fresh" f WHERE f."type" IN (SELECT unnest("hears") FROM "flow");
  RETURN NULL;
END $$;
CREATE TRIGGER "journal_entry_knocks" AFTER INSERT ON "journal_entry" REFERENCING NEW TABLE AS "fresh"
  FOR EACH STATEMENT EXECUTE FUNCTION "journal_entry_knocks"();
