-- CreateTable
CREATE TABLE "owner_link" (
    "who" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "owner_link_pkey" PRIMARY KEY ("who")
);

-- CreateIndex
CREATE UNIQUE INDEX "owner_link_digest_key" ON "owner_link"("digest");

-- CreateIndex
CREATE INDEX "audit_entry_entity_at_idx" ON "audit_entry"("entity", "at");

-- An app without a secret confirms nothing, and what waits for its invitation has not come.
ALTER TABLE "staff_member"
  ADD CONSTRAINT "staff_member_confirms_a_secret" CHECK ("totp_confirmed_at" IS NULL OR "totp_secret" IS NOT NULL),
  ADD CONSTRAINT "staff_member_invitation_expires" CHECK (("invite_digest" IS NULL) = ("invite_expires_at" IS NULL)),
  ADD CONSTRAINT "staff_member_ended_has_a_time" CHECK (("state" = 'ended') = ("ended_at" IS NOT NULL));

-- A shop that has an owner keeps one. Owners are locked in one order, so of two changes that would each take the other's
-- last owner away the second waits, sees the first, and is refused.
CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "staff_member" WHERE "role" = 'owner' AND "state" = 'active' ORDER BY "id" FOR UPDATE;
  IF NOT EXISTS (
    SELECT FROM "staff_member" WHERE "role" = 'owner' AND "state" = 'active' AND "id" <> OLD."id"
  ) THEN
    RAISE EXCEPTION 'the last active owner stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'staff_member_keeps_an_owner';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "staff_member_keeps_an_owner"
  BEFORE UPDATE OF "role", "state" ON "staff_member"
  FOR EACH ROW
  WHEN (OLD."role" = 'owner' AND OLD."state" = 'active' AND NOT (NEW."role" = 'owner' AND NEW."state" = 'active'))
  EXECUTE FUNCTION keep_an_owner();
