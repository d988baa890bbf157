-- What a shop's people wrote instead of the words that letters come with: a row a version, none ever changed. Of what a
-- version does not hold, the words letters come with stand.
CREATE TABLE "letter_wording" (
  "template" TEXT NOT NULL,
  "occasion" TEXT NOT NULL,
  "version" INTEGER NOT NULL CHECK ("version" > 0),
  "words" JSONB NOT NULL CHECK (jsonb_typeof("words") = 'object'),
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  CONSTRAINT "letter_wording_pkey" PRIMARY KEY ("template", "occasion", "version")
);

-- Letters that are not written.
CREATE TABLE "letter_off" (
  "template" TEXT NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL,
  "actor" TEXT NOT NULL,
  "actor_name" TEXT NOT NULL,
  CONSTRAINT "letter_off_pkey" PRIMARY KEY ("template")
);
