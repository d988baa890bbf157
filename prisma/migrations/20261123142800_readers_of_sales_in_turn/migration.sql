-- Whose turn is next is found along the window's own order, however many wait.
DROP INDEX "sale_mailing_reader_due";
CREATE INDEX "sale_mailing_reader_due" ON "sale_mailing_reader" ("window_id", "due_at", "email") WHERE "state" = 'due';
