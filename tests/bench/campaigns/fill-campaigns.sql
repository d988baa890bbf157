-- Two campaigns to all readers of fill-readers.sql, a week and three weeks old: one in twenty held out, half a per cent not written
-- to, one in twenty of the others followed a link or two, each of five. Orders of nine weeks, one in 25 readers, a sixth in the
-- last week and a half.
BEGIN;
SET LOCAL synchronous_commit = off;
SET LOCAL session_replication_role = replica;
INSERT INTO campaign (id, name, state, topic, holdout_share, trial_share, created_by_id, changed_by_id, started_at, gathered_at, finished_at, winner, winner_at, created_at, updated_at)
SELECT 'camp_0bench' || n, 'Letter ' || n, 'sent', 'newsletter', 50000, 200000, 'stf_bench', 'stf_bench', at, at, at + interval '20 minutes', 'b', at + interval '4 hours', at, at
FROM (VALUES (1, now() - interval '21 days'), (2, now() - interval '8 days')) AS c(n, at);
INSERT INTO campaign_link (campaign_id, no, url) SELECT 'camp_0bench' || n, no, 'https://shop.example/page-' || no FROM generate_series(1, 2) AS n, generate_series(1, 5) AS no;
INSERT INTO campaign_batch (id, campaign_id, attempts, letters, created_at, done_at)
SELECT (n - 1) * 100000 + b, c.id, 1, 100, c.started_at, c.started_at FROM generate_series(1, 2) AS n JOIN campaign c ON c.id = 'camp_0bench' || n,
  generate_series(1, ceil(current_setting('bench.recipients')::int / 100.0)::int) AS b;
INSERT INTO campaign_recipient (campaign_id, email, subscriber_id, customer_id, variant, state, reason, send_after, batch_id, provider_id, sent_at, delivered_at, bounced_at, complained_at, clicked_at, unsubscribed_at)
SELECT c.id, s.email, s.id, k.id, CASE WHEN s.lot < 10 OR s.lot >= 20 THEN 'a' ELSE 'b' END, s.state::recipient_state, CASE WHEN s.state = 'refused' THEN 'paused' END, c.started_at,
  CASE WHEN s.state = 'sent' THEN (c.n - 1) * 100000 + 1 + s.i / 100 END, CASE WHEN s.state = 'sent' THEN 'batch-' || s.i END,
  CASE WHEN s.state = 'sent' THEN s.at END,
  CASE WHEN s.state = 'sent' AND s.i % 70 <> 9 THEN s.at + interval '1 minute' END,
  CASE WHEN s.state = 'sent' AND s.i % 70 = 9 THEN s.at + interval '1 minute' END,
  CASE WHEN s.state = 'sent' AND s.i % 2000 = 11 THEN s.at + interval '2 hours' END,
  CASE WHEN s.state = 'sent' AND (s.i * c.n) % 19 = 3 THEN s.at + interval '2 minutes' + interval '1 second' * (s.i % 200000) END,
  CASE WHEN s.state = 'sent' AND s.i % 400 = 12 THEN s.at + interval '3 hours' END
FROM (SELECT id, started_at, right(id, 1)::int AS n FROM campaign) c CROSS JOIN LATERAL (
  SELECT x.*, c.started_at + CASE WHEN x.lot < 20 THEN interval '10 minutes' ELSE interval '250 minutes' END AS at,
    CASE WHEN x.lot2 = 7 THEN 'held_out' WHEN x.i % 200 = 4 THEN 'refused' ELSE 'sent' END AS state FROM (
    SELECT id, email, split_part(split_part(email::text, '@', 1), '.', 2)::int AS i,
      abs(hashtext(id::text)) % 100 AS lot, abs(hashtext(id::text || c.id)) % 20 AS lot2 FROM subscriber
  ) x) s LEFT JOIN customer k ON k.email = s.email;
INSERT INTO campaign_click (recipient_id, campaign_id, no, at)
SELECT r.id, r.campaign_id, no, r.clicked_at + interval '1 minute' * (no - 1) FROM campaign_recipient r CROSS JOIN generate_series(1, 5) AS no
WHERE r.clicked_at IS NOT NULL AND (no = 1 + r.id % 5 OR no = 1 + r.id % 11);
INSERT INTO orders (id, state, currency, email, name, address, customer_id, fingerprint, subtotal, total, delivery_name, delivery_kind, placed_at, paid_at, updated_at)
SELECT 'ord_0bench' || lpad(o.i::text, 20, '0'), 'paid', 'GBP', 'reader.' || o.who || '@example.test', 'Reader', '{"country": "GB"}', CASE WHEN o.who % 2 = 0 THEN 'cust_0bench' || lpad(o.who::text, 20, '0') END,
  'bench', 2500 + o.i % 9000, 2500 + o.i % 9000, 'Post', 'parcel', o.at, o.at, o.at
FROM (SELECT i, 1 + (i::bigint * 7919) % current_setting('bench.recipients')::int AS who, now() - interval '63 days' * (abs(hashint4(i)) % 100000) / 100000.0 AS at
  FROM generate_series(1, current_setting('bench.recipients')::int * 36 / 100) AS i) o;
COMMIT;
VACUUM ANALYZE campaign, campaign_link, campaign_batch, campaign_recipient, campaign_click, orders;
