-- Which tags are in use is read from those who have one: in a shop that never tagged anybody that was a look at everybody.
CREATE INDEX "customer_tagged_idx" ON "customer" ("id") WHERE "tags" <> '{}';
