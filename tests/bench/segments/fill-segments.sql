-- A made-up shop for measuring segments: current_setting('bench.customers') customers, current_setting('bench.lines') lines
-- of orders over three years, the same at every run. A quarter of the customers never bought; the rest lean towards few
-- orders. The figures are counted from it by the program's own function.
BEGIN;
SET LOCAL synchronous_commit = off;
SET LOCAL session_replication_role = replica; -- no triggers: a million single counts are not what is measured

-- Indexes that segments do not read are left out.
DO $$ DECLARE one text; BEGIN
  FOR one IN SELECT i.indexrelid::regclass::text FROM pg_index i WHERE i.indrelid = ANY('{customer,orders,order_line}'::regclass[])
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid) LOOP EXECUTE 'DROP INDEX ' || one; END LOOP;
END $$;
ALTER TABLE order_line DROP CONSTRAINT IF EXISTS order_line_pkey CASCADE;

-- A number from 0 to n-1 that looks random and is not; and one that leans towards 0.
CREATE FUNCTION pg_temp.pick(i int, salt int, n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT (abs(hashint4extended(i, salt)) % n)::int
$$;
CREATE FUNCTION pg_temp.lean(i int, salt int, n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT floor(n * power(pg_temp.pick(i, salt, 1000000) / 1000000.0, 2))::int
$$;

INSERT INTO product (id, handle, title, tags, facets, updated_at)
SELECT 'prod_' || i, 'bench-' || i, 'Product ' || i, '{}', '{}', now() FROM generate_series(1, 2000) AS i;
INSERT INTO product_number (product_id) SELECT id FROM product ORDER BY id;
-- A tenth, a hundredth and a third of the range.
INSERT INTO collection (id, handle, title, updated_at) SELECT 'coll_' || i, 'coll-' || i, 'Collection ' || i, now() FROM unnest('{10,100,3}'::int[]) AS i;
INSERT INTO collection_product (collection_id, product_id)
SELECT 'coll_' || part, 'prod_' || i FROM unnest('{10,100,3}'::int[]) AS part, generate_series(1, 2000) AS i WHERE i % part = 0;
INSERT INTO variant (id, product_id, slug, position, option_values, price, updated_at)
SELECT 'var_' || i, 'prod_' || i, 'one', 0, '{}', 500, now() FROM generate_series(1, 2000) AS i;

INSERT INTO customer (id, email, name, created_at, updated_at, tags)
SELECT 'cust_0bench' || lpad(i::text, 20, '0'), 'person.' || i || '@example.test', 'Person ' || i,
  now() - make_interval(mins => pg_temp.pick(i, 1, 1576800)), now(), CASE WHEN i % 20 = 0 THEN '{vip}' ELSE '{}' END::text[]
FROM generate_series(1, current_setting('bench.customers')::int) AS i;
INSERT INTO newsletter_permission (email, topic, state, basis, since, entry_id)
SELECT email, 'newsletter', CASE WHEN pg_temp.pick(hashtext(id), 2, 10) < 8 THEN 'live' ELSE 'withdrawn' END, 'consent', now(), 1
FROM customer WHERE pg_temp.pick(hashtext(id), 3, 2) = 0;

INSERT INTO orders (id, number, state, currency, email, name, address, customer_id, fingerprint, subtotal, discount_total, total, refunded_total, delivery_name, delivery_kind, placed_at, paid_at, updated_at)
SELECT 'ord_' || i, i, 'delivered', 'GBP', '', '',
  jsonb_build_object('country', (ARRAY['GB', 'GB', 'GB', 'IE', 'FR', 'DE'])[1 + pg_temp.pick(i, 4, 6)], 'postcode', (ARRAY['BS1 4DJ', 'SW1A 1AA', 'M1 1AE', '75011'])[1 + pg_temp.pick(i, 5, 4)]),
  'cust_0bench' || lpad((1 + (pg_temp.lean(i, 6, current_setting('bench.customers')::int * 3 / 4)::bigint * 7919 % (current_setting('bench.customers')::int * 3 / 4)))::text, 20, '0'),
  'bench', 2000 + pg_temp.pick(i, 7, 8000), d, 2000 + pg_temp.pick(i, 7, 8000) - d, CASE WHEN i % 25 = 0 THEN 1000 ELSE 0 END, 'Tracked', 'parcel', placed, placed, now()
FROM generate_series(1, current_setting('bench.lines')::int * 2 / 5) AS i,
  LATERAL (SELECT CASE WHEN pg_temp.pick(i, 8, 4) = 0 THEN 500 ELSE 0 END AS d, now() - make_interval(mins => pg_temp.pick(i, 9, 1576800)) AS placed) x;
INSERT INTO order_line (id, order_id, position, product_id, title, quantity, unit_price, total)
SELECT 'l' || i, 'ord_' || (1 + i * 2 / 5), i % 5, 'prod_' || (1 + pg_temp.lean(i, 10, 2000)), 'x', 1, 1000, 1000
FROM generate_series(0, current_setting('bench.lines')::int - 1) AS i;

CREATE INDEX orders_customer_id_placed_at_idx ON orders (customer_id, placed_at);
CREATE INDEX order_line_order_id_position_key ON order_line (order_id, position);

INSERT INTO basket (id, customer_id, currency, updated_at)
SELECT 'bask_' || i, 'cust_0bench' || lpad((i * 17)::text, 20, '0'), 'GBP', now() FROM generate_series(1, current_setting('bench.customers')::int / 20) AS i;
INSERT INTO basket_line (id, basket_id, variant_id, quantity, seen_unit_price)
SELECT 'line_' || i, 'bask_' || i, 'var_' || (1 + pg_temp.pick(i, 11, 2000)), 1, 500 FROM generate_series(1, current_setting('bench.customers')::int / 20) AS i;
-- Every fifth customer agreed that it is remembered what they look at, and looked at ten things.
INSERT INTO product_view (customer_id, product_id, last_viewed_at)
SELECT 'cust_0bench' || lpad((i * 5)::text, 20, '0'), 'prod_' || (1 + pg_temp.lean(i * 10 + n, 12, 2000)),
  now() - make_interval(mins => pg_temp.pick(i * 10 + n, 13, 129600))
FROM generate_series(1, current_setting('bench.customers')::int / 5) AS i, generate_series(1, 10) AS n ON CONFLICT DO NOTHING;
COMMIT;
ANALYZE product_view, customer, orders, order_line, newsletter_permission, collection_product, product_number, basket, basket_line;
INSERT INTO customer_figures SELECT * FROM counted_figures(ARRAY(SELECT id FROM customer));
-- Two in three allowed that it is gone by the links they follow; one in four of them followed one.
UPDATE customer_figures SET links_from = joined_at, links_followed = CASE WHEN n % 4 = 0 THEN 1 + n % 5 ELSE 0 END, letters_since_link = n % 40,
  last_link_at = CASE WHEN n % 4 = 0 THEN now() - interval '1 hour' * (n % 9000) END
FROM (SELECT customer_id AS id, abs(hashtext(customer_id)) AS n FROM customer_figures) k WHERE k.id = customer_id AND n % 3 > 0;
