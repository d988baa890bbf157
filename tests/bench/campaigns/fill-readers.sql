-- Made-up readers of the newsletter: current_setting('bench.recipients') of them, every second a customer with a name. One in
-- a hundred is paused, one in a hundred suppressed, one in twenty wants one letter a month.
BEGIN;
SET LOCAL synchronous_commit = off;
SET LOCAL session_replication_role = replica; -- no triggers: writing a million consents is not what is measured
INSERT INTO subscriber (email, locale, frequency, paused_until, source, created_at)
SELECT 'reader.' || i || '@example.test', 'en-GB', CASE WHEN i % 20 = 7 THEN 'monthly' ELSE 'every' END,
  CASE WHEN i % 100 = 3 THEN now() + interval '20 days' END, 'footer', now() - interval '1 year'
FROM generate_series(1, current_setting('bench.recipients')::int) AS i;
INSERT INTO newsletter_permission (email, topic, state, basis, since, entry_id)
SELECT email, 'newsletter', 'live', 'consent', created_at, 1 FROM subscriber;
INSERT INTO suppression (email, reason, created_at)
SELECT 'reader.' || i || '@example.test', 'bounced', now() FROM generate_series(5, current_setting('bench.recipients')::int, 100) AS i;
INSERT INTO customer (id, email, name, created_at, updated_at)
SELECT 'cust_0bench' || lpad(i::text, 20, '0'), 'reader.' || i || '@example.test', 'Reader ' || i, now(), now()
FROM generate_series(2, current_setting('bench.recipients')::int, 2) AS i;
INSERT INTO customer_figures (customer_id, joined_at, country, topics)
SELECT id, created_at, (ARRAY['GB', 'GB', 'IE', 'FR'])[1 + abs(hashtext(id)) % 4], '{newsletter}' FROM customer;
COMMIT;
VACUUM ANALYZE subscriber, newsletter_permission, suppression, customer, customer_figures;
