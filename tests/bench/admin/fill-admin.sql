-- A made-up shop for measuring its lists: beyond the first current_setting('bench.known'), up to current_setting('bench.rows') products (one variant each), customers and paid or
-- sent orders (one line each), the same at every run. Only what the lists read; no search documents, no pictures.
BEGIN;
SET LOCAL synchronous_commit = off;
SET LOCAL session_replication_role = replica; -- no triggers: what they would keep is written here

-- An index is made of all rows at once in a fraction of the time that a million single entries take.
CREATE TEMP TABLE kept_index AS
SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition,
  (SELECT string_agg(format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', i.indexrelid::regclass, a.attnum, a.attstattarget), ';')
    FROM pg_attribute a WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0) AS samples
FROM pg_index i WHERE i.indrelid = ANY('{product,variant,stock,customer,orders,order_line}'::regclass[])
  AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid);
DO $$ DECLARE one text; BEGIN
  FOR one IN SELECT name FROM kept_index LOOP EXECUTE 'DROP INDEX ' || one; END LOOP;
END $$;

-- A number from 0 to n-1 that looks random and is not.
CREATE FUNCTION pg_temp.pick(i int, salt int, n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT (abs(hashint4extended(i, salt)) % n)::int
$$;
-- The same, leaning towards 0.
CREATE FUNCTION pg_temp.lean(i int, salt int, n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT floor(n * power(pg_temp.pick(i, salt, 100000) / 100000.0, 2.2))::int
$$;

CREATE TEMP TABLE vocabulary AS SELECT
  string_to_array('Bed,Blanket,Bowl,Lead,Collar,Toy,Harness,Cushion,Basket,Brush,Cave,Feeder,Coat,Throw,Mat,Carrier', ',') AS types,
  string_to_array('Bramble,Heath,Moor,Linden,Ash,Willow,Harbour,Pebble,Thistle,Fern,Clover,Rowan,Juniper,Sorrel,Tansy,Bracken', ',') AS names,
  string_to_array('Bouclé,Wool,Cotton,Linen,Leather,Stoneware,Felt,Fleece,Canvas,Corduroy,Velvet,Rattan', ',') AS materials,
  string_to_array('Ada,Bela,Cora,Dev,Edie,Femi,Gus,Hana,Ines,Jonah,Kirsi,Leo,Maya,Noor,Otto,Priya,Quinn,Rosa,Sami,Tess,Una,Viktor,Wren,Yusuf,Zoe', ',') AS first_names,
  string_to_array('Lovelace,Marlowe,Ashby,Fenwick,Okafor,Nguyen,Kowalski,Haddad,Sato,Lindqvist,Moreau,Costa,Novak,Byrne,Shah,Weber,Rossi,Jansen,Popescu,Silva', ',') AS last_names;

INSERT INTO product (id, handle, title, description_html, vendor, product_type, tags, status, published_at, updated_at, min_price, max_price, available, popularity, facets)
SELECT 'prod_0bench' || lpad(i::text, 20, '0'), 'bench-' || i,
  names[1 + pg_temp.pick(i, 4, 16)] || ' ' || materials[1 + pg_temp.lean(i, 5, 12)] || ' ' || types[1 + pg_temp.lean(i, 1, 16)] || ' ' || i,
  '<p>Made up.</p>', last_names[1 + pg_temp.lean(i, 2, 20)] || ' & Co', types[1 + pg_temp.lean(i, 1, 16)], '{}',
  (ARRAY['active', 'active', 'active', 'active', 'active', 'active', 'active', 'active', 'draft', 'archived'])[1 + pg_temp.pick(i, 15, 10)]::product_status,
  now() - make_interval(mins => i), now() - make_interval(mins => pg_temp.pick(i, 12, 2000000)),
  300 + 10 * pg_temp.lean(i, 9, 3000), 300 + 10 * pg_temp.lean(i, 9, 3000), pg_temp.pick(i, 10, 10) > 0, i % 1000, '{}'
FROM vocabulary, generate_series(current_setting('bench.known')::int + 1, current_setting('bench.rows')::int) AS i;

INSERT INTO variant (id, product_id, slug, position, option_values, price, sku, weight_grams, updated_at)
SELECT 'var_0bench' || right(id, 20), id, 'default', 0, '{}', min_price, 'BN-' || right(id, 8), 500, now()
FROM product WHERE id > 'prod_0bench' || lpad(current_setting('bench.known'), 20, '0') AND id LIKE 'prod_0bench%';

INSERT INTO stock (variant_id, on_hand, reserved, updated_at)
SELECT id, 100, 0, now() FROM variant WHERE id > 'var_0bench' || lpad(current_setting('bench.known'), 20, '0') AND id LIKE 'var_0bench%';

INSERT INTO customer (id, email, name, created_at, updated_at, order_count, spent, last_order_at, newsletter)
SELECT 'cust_0bench' || lpad(i::text, 20, '0'), lower(first_names[1 + pg_temp.pick(i, 21, 25)]) || '.' || i || '@example.test',
  first_names[1 + pg_temp.pick(i, 21, 25)] || ' ' || last_names[1 + pg_temp.lean(i, 22, 20)],
  now() - make_interval(mins => i), now(), 1, 1000 + 10 * pg_temp.lean(i, 23, 5000), now() - make_interval(mins => pg_temp.pick(i, 24, 2000000)),
  (ARRAY[NULL, 'given', 'asked', 'withdrawn'])[1 + pg_temp.pick(i, 25, 4)]
FROM vocabulary, generate_series(current_setting('bench.known')::int + 1, current_setting('bench.rows')::int) AS i;

INSERT INTO orders (id, number, state, currency, email, name, address, customer_id, fingerprint, subtotal, delivery_total, total, delivery_name, delivery_kind, placed_at, paid_at, updated_at)
SELECT 'ord_0bench' || right(c.id, 20), 1000000 + i, (ARRAY['paid', 'shipped', 'delivered', 'delivered', 'delivered', 'delivered', 'refunded', 'cancelled'])[1 + pg_temp.pick(i, 31, 8)]::order_state,
  'GBP', c.email, c.name, jsonb_build_object('line1', '1 Mill Lane', 'line2', NULL, 'city', 'Bristol', 'region', NULL, 'postcode', 'BS1 4DJ', 'country', (ARRAY['GB', 'GB', 'GB', 'IE', 'FR', 'DE'])[1 + pg_temp.pick(i, 32, 6)]),
  c.id, 'bench', c.spent, 495, c.spent + 495, 'Tracked 48', 'parcel', c.last_order_at, c.last_order_at, now()
FROM customer c, LATERAL (SELECT right(c.id, 8)::int AS i) AS n 
WHERE c.id > 'cust_0bench' || lpad(current_setting('bench.known'), 20, '0') AND c.id LIKE 'cust_0bench%';

INSERT INTO order_line (id, order_id, position, product_id, variant_id, title, sku, quantity, unit_price, total)
SELECT 'oline_0bench' || right(o.id, 20), o.id, 0, 'prod_0bench' || right(o.id, 20), 'var_0bench' || right(o.id, 20), 'Made up', 'BN-' || right(o.id, 8), 1, o.subtotal, o.subtotal
FROM orders o WHERE o.id > 'ord_0bench' || lpad(current_setting('bench.known'), 20, '0') AND o.id LIKE 'ord_0bench%';
SET LOCAL maintenance_work_mem = '512MB';
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT * FROM kept_index LOOP
    EXECUTE one.definition;
    IF one.samples IS NOT NULL THEN EXECUTE one.samples; END IF;
  END LOOP;
END $$;
DROP TABLE kept_index, vocabulary;
COMMIT;
