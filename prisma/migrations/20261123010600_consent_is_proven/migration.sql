-- AlterTable
ALTER TABLE "consent_entry" ADD COLUMN     "basis" TEXT NOT NULL DEFAULT 'consent',
ADD COLUMN     "evidence" JSONB,
ADD COLUMN     "locale" TEXT,
ADD COLUMN     "proof" TEXT,
ADD COLUMN     "until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox_letter" ADD COLUMN     "topic" TEXT;

-- CreateTable
CREATE TABLE "subscriber" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" CITEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en-GB',
    "frequency" TEXT NOT NULL DEFAULT 'every',
    "paused_until" TIMESTAMPTZ(3),
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_permission" (
    "email" CITEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "since" TIMESTAMPTZ(3) NOT NULL,
    "entry_id" BIGINT NOT NULL,

    CONSTRAINT "newsletter_permission_pkey" PRIMARY KEY ("email","topic")
);

-- CreateTable
CREATE TABLE "opt_in" (
    "id" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "entry_ids" BIGINT[],
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "opt_in_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_entry_order_id_idx" ON "consent_entry"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscriber_email_key" ON "subscriber"("email");

-- CreateIndex
CREATE INDEX "subscriber_created_at_id_idx" ON "subscriber"("created_at", "id");

-- CreateIndex
CREATE INDEX "newsletter_permission_topic_state_idx" ON "newsletter_permission"("topic", "state");

-- CreateIndex
CREATE INDEX "newsletter_permission_entry_id_idx" ON "newsletter_permission"("entry_id");

-- CreateIndex
CREATE INDEX "opt_in_email_created_at_idx" ON "opt_in"("email", "created_at");

-- CreateIndex
CREATE INDEX "opt_in_expires_at_idx" ON "opt_in"("expires_at");

-- AddForeignKey
ALTER TABLE "newsletter_permission" ADD CONSTRAINT "newsletter_permission_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "consent_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the ledger may say.
ALTER TABLE "consent_entry"
  ADD CONSTRAINT "consent_entry_act" CHECK ("act" IN ('asked', 'told', 'given', 'withdrawn', 'paused', 'resumed')),
  ADD CONSTRAINT "consent_entry_basis" CHECK ("basis" IN ('consent', 'soft')),
  ADD CONSTRAINT "consent_entry_proven" CHECK ("act" <> 'given' OR coalesce("proof" IN ('double_opt_in', 'signed_in', 'letter_link', 'bought', 'import', 'statement'), false)),
  ADD CONSTRAINT "consent_entry_soft" CHECK (("act" <> 'told' OR "basis" = 'soft') AND ("proof" IS DISTINCT FROM 'bought' OR "basis" = 'soft')),
  ADD CONSTRAINT "consent_entry_words" CHECK ("act" NOT IN ('asked', 'told', 'given') OR "wording" <> ''),
  ADD CONSTRAINT "consent_entry_pause" CHECK (("act" = 'paused') = ("until" IS NOT NULL) AND ("act" IN ('paused', 'resumed')) = ("topic" = '*'));
ALTER TABLE "subscriber" ADD CONSTRAINT "subscriber_frequency" CHECK ("frequency" IN ('every', 'monthly'));
ALTER TABLE "newsletter_permission"
  ADD CONSTRAINT "newsletter_permission_state" CHECK ("state" IN ('asked', 'told', 'live', 'withdrawn')),
  ADD CONSTRAINT "newsletter_permission_basis" CHECK ("basis" IN ('consent', 'soft'));

-- Where an address stands follows what it says. What is asked or told changes nothing that stands; a purchase, a file and
-- a statement never bring back what was withdrawn, only the person themselves does.
CREATE FUNCTION "consent_entry_derives"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."email" LIKE '%@erased.invalid' THEN RETURN NULL; END IF;
  INSERT INTO "subscriber" ("email", "locale", "source", "created_at")
    VALUES (NEW."email", coalesce(NEW."locale", 'en-GB'), NEW."source", NEW."at") ON CONFLICT ("email") DO NOTHING;
  IF NEW."topic" = '*' THEN
    UPDATE "subscriber" SET "paused_until" = NEW."until" WHERE "email" = NEW."email";
    RETURN NULL;
  END IF;
  INSERT INTO "newsletter_permission" AS p ("email", "topic", "state", "basis", "withdrawn_at", "since", "entry_id")
    VALUES (NEW."email", NEW."topic", CASE NEW."act" WHEN 'given' THEN 'live' ELSE NEW."act" END, NEW."basis",
      CASE WHEN NEW."act" = 'withdrawn' THEN NEW."at" END, NEW."at", NEW."id")
    ON CONFLICT ("email", "topic") DO UPDATE SET "state" = EXCLUDED."state", "basis" = EXCLUDED."basis", "since" = EXCLUDED."since",
      "entry_id" = EXCLUDED."entry_id",
      "withdrawn_at" = CASE NEW."act" WHEN 'withdrawn' THEN NEW."at" WHEN 'given' THEN NULL ELSE p."withdrawn_at" END
    WHERE CASE
      WHEN NEW."act" = 'withdrawn' THEN p."state" <> 'withdrawn'
      WHEN NEW."act" = 'asked' THEN p."state" <> 'live'
      WHEN NEW."act" = 'told' THEN p."withdrawn_at" IS NULL AND p."state" = 'told'
      WHEN NEW."proof" IN ('bought', 'import', 'statement') THEN p."withdrawn_at" IS NULL AND p."state" <> 'live'
      ELSE p."state" <> 'live' OR p."basis" = 'soft' END;
  RETURN NULL;
END $$;
CREATE TRIGGER "consent_entry_derives" AFTER INSERT ON "consent_entry" FOR EACH ROW EXECUTE FUNCTION "consent_entry_derives"();

-- What was said before this stands too. None of it was proven, so nobody is written to.
INSERT INTO "subscriber" ("email", "source", "created_at")
  SELECT DISTINCT ON ("email") "email", "source", "at" FROM "consent_entry" WHERE "email" NOT LIKE '%@erased.invalid' ORDER BY "email", "at", "id";
INSERT INTO "newsletter_permission" ("email", "topic", "state", "basis", "withdrawn_at", "since", "entry_id")
  SELECT DISTINCT ON ("email", "topic") "email", "topic", "act", 'consent', CASE WHEN "act" = 'withdrawn' THEN "at" END, "at", "id"
  FROM "consent_entry" WHERE "email" NOT LIKE '%@erased.invalid' ORDER BY "email", "topic", "at" DESC, "id" DESC;

-- The customer's own note of it is read from there (the trigger that writes it runs after the one above, by name).
CREATE OR REPLACE FUNCTION "last_newsletter_act"("of" citext) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE "state" WHEN 'live' THEN 'given' ELSE "state" END FROM "newsletter_permission" WHERE "email" = "of" AND "topic" = 'newsletter'
$$;

-- Why an address must not get a letter of news at a moment; null when it may. Asked when a letter is written and again
-- when it is sent. `letter`: the one that is asked for, which does not count against itself.
CREATE FUNCTION "letter_refusal"("to" citext, "about" text, "moment" timestamptz, "letter" text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM "suppression" WHERE "email" = "to") THEN 'suppressed'
    WHEN p."state" IS NULL THEN 'never_asked'
    WHEN p."state" <> 'live' THEN p."state"
    WHEN s."id" IS NULL THEN 'never_asked'
    WHEN s."paused_until" > "moment" THEN 'paused'
    WHEN s."frequency" = 'monthly' AND EXISTS (SELECT 1 FROM "outbox_letter" o WHERE o."to_email" = "to" AND o."topic" IS NOT NULL
      AND o."template" <> 'news-welcome' AND o."id" <> "letter" AND o."state" IN ('waiting', 'sent')
      AND o."created_at" > "moment" - interval '30 days' AND o."created_at" <= "moment") THEN 'often_enough'
  END
  FROM (SELECT 1) AS "one"
    LEFT JOIN "newsletter_permission" p ON p."email" = "to" AND p."topic" = "about"
    LEFT JOIN "subscriber" s ON s."email" = "to"
$$;

-- No road leads a letter of news into the outbox without permission: its template begins with "news-" exactly when it has
-- a topic, and a topic is let in only where the ledger allows it.
ALTER TABLE "outbox_letter" ADD CONSTRAINT "outbox_letter_news_has_topic" CHECK (("template" LIKE 'news-%') = ("topic" IS NOT NULL));
CREATE FUNCTION "refuse_unwanted_letter"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "reason" text := "letter_refusal"(NEW."to_email", NEW."topic", NEW."created_at", NEW."id");
BEGIN
  IF "reason" IS NOT NULL THEN
    RAISE EXCEPTION 'no permission for a letter of news: %', "reason" USING ERRCODE = 'check_violation', CONSTRAINT = 'outbox_letter_wanted';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "outbox_letter_written_wanted" BEFORE INSERT ON "outbox_letter" FOR EACH ROW
  WHEN (NEW."topic" IS NOT NULL) EXECUTE FUNCTION "refuse_unwanted_letter"();
CREATE TRIGGER "outbox_letter_changed_wanted" BEFORE UPDATE OF "to_email", "topic", "template", "state" ON "outbox_letter" FOR EACH ROW
  WHEN (NEW."topic" IS NOT NULL AND NEW."state" = 'waiting'
    AND (OLD."state" <> 'waiting' OR OLD."to_email" <> NEW."to_email" OR OLD."topic" IS DISTINCT FROM NEW."topic"))
  EXECUTE FUNCTION "refuse_unwanted_letter"();
