-- Whoever was written to stays so, unless their letter was taken back before it was sent: then they are left out after all.
CREATE OR REPLACE FUNCTION "keep_sale_mailing_reader"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'due' AND (NEW."state", NEW."settled_at") IS DISTINCT FROM (OLD."state", OLD."settled_at")
    AND (OLD."state", NEW."state", NEW."settled_at") IS DISTINCT FROM ('written', 'left_out', OLD."settled_at") THEN
    RAISE EXCEPTION 'a reader of letters about a sale is settled once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

UPDATE "sale_mailing_reader" r SET "state" = 'left_out', "reason" = 'stopped'
  FROM "sale_invitation" i JOIN "outbox_letter" o ON o."key" = 'sale-invitation:' || i."id"
  WHERE i."window_id" = r."window_id" AND i."email" = r."email" AND r."state" = 'written'
    AND o."state" = 'suppressed' AND o."last_error" = 'stopped';
