-- The few events that nobody has worked on yet.
CREATE INDEX "letter_event_open" ON "letter_event" ("received_at") WHERE "processed_at" IS NULL;
