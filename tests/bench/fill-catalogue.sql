-- A made-up catalogue for measuring: current_setting('bench.products') products, skewed as real ones are
-- (a few types and makers have most of the goods, a few goods most of the sales), the same at every run.
BEGIN;
SET LOCAL synchronous_commit = off;
SET LOCAL session_replication_role = replica; -- no triggers: documents are written at the end, all at once

-- A number from 0 to n-1 that looks random and is not.
CREATE FUNCTION pg_temp.pick(i int, salt int, n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT (abs(hashint4extended(i, salt)) % n)::int
$$;
-- The same, leaning towards 0.
CREATE FUNCTION pg_temp.lean(i int, salt int, n int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT floor(n * power(pg_temp.pick(i, salt, 100000) / 100000.0, 2.2))::int
$$;

CREATE TEMP TABLE vocabulary AS SELECT
  string_to_array('Bed,Blanket,Bowl,Lead,Collar,Toy,Harness,Cushion,Basket,Brush,Cave,Scratching Post,Feeder,Coat,Throw,Mat,Carrier,Ball,Treat Jar,Towel,Shampoo,Balm,Soap,Crate,Ramp,Tower,Hammock,Nest,Tag,Bandana,Jumper,Raincoat,Fountain,Litter Tray,Tunnel,Puzzle,Rope,Mouse,Fetch Stick,Slow Feeder,Travel Bed,Bolster Bed,Blanket Chest,Kennel,Gate,Pouch,Torch,Whistle', ',') AS types,
  string_to_array('Bramble,Heath,Moor,Linden,Ash,Willow,Harbour,Pebble,Thistle,Fern,Clover,Rowan,Juniper,Sorrel,Tansy,Bracken,Hazel,Alder,Cedar,Maple,Orchard,Meadow,Loch,Fell,Dale,Tarn,Burrow,Warren,Cove,Quay,Lantern,Ember,Cinder,Drift,Haven,Nook,Larder,Parlour,Attic,Cellar', ',') AS names,
  string_to_array('Bouclé,Wool,Cotton,Linen,Leather,Ash Wood,Stoneware,Felt,Fleece,Canvas,Corduroy,Velvet,Rattan,Bamboo,Steel,Silicone,Hemp,Cork,Tweed,Jute,Rubber,Sherpa,Oak,Enamel', ',') AS materials,
  string_to_array('Oat,Clay,Moss,Slate,Navy,Rust,Sand,Charcoal,Cream,Rose,Mustard,Teal,Plum,Sky,Black,White', ',') AS colours,
  string_to_array('Small,Medium,Large,Extra Large', ',') AS sizes,
  string_to_array('Harlow,Wren,Finch,Tolley,Marsh,Pryce,Dunmore,Kestrel,Alcott,Beck,Corrie,Devon,Ellis,Farrow,Gable,Hythe', ',') AS makers,
  string_to_array('dog,cat,washable,puppy,kitten,rabbit,travel,outdoor,handmade,recycled,orthopaedic,waterproof,gift,new,bestseller,organic,chew-proof,quiet,vegan,heated', ',') AS tags,
  string_to_array('A place to curl up after a long walk in the rain and the mud.|The cover comes off with one zip and washes at thirty degrees on a gentle cycle.|Cut and sewn in a small workshop where the same eight people have worked for years.|Made for older joints that want something firm below and something soft above.|The filling is recycled from bottles and can be topped up when it has settled.|Stitched twice at every seam because claws find the one thread that was not.|It folds flat behind a door and weighs less than a loaf of bread.|Chosen by shelters for its patience with nervous animals and their long nights.|Wipes clean with a damp cloth; a drop of mild soap does no harm to the finish.|Not for determined chewers, who will find the loops and pull until they win.|The colour is in the fibre and not on it, so that sunlight leaves it alone.|Sized generously: when in doubt between two, the smaller is usually the right one.|A quiet thing for a busy kitchen, with rubber feet that keep it where it was put.|Every piece differs a little, as things do that were made by hands.|Repairs are free for five years, and afterwards cost what the thread costs.|Comes in a plain box without plastic, which cats tend to prefer to the contents.|Holds enough water for a hot afternoon and stays put when it is leant on.|Adjusts in four places and sits clear of the throat, also on deep chests.|Smells faintly of lanolin for the first week and then of whoever sleeps in it.|Rests on a base of cork, warm in winter and easy to lift for sweeping.', '|') AS sentences;

CREATE TEMP TABLE made AS
SELECT i, 'prod_0bench' || lpad(i::text, 20, '0') AS id, type, names[1 + pg_temp.pick(i, 4, 40)] || ' ' || materials[1 + pg_temp.lean(i, 5, 24)] || ' ' || type AS title,
  makers[1 + pg_temp.lean(i, 2, 16)] || ' & ' || makers[1 + pg_temp.lean(i, 3, 16)] AS vendor,
  ARRAY(SELECT DISTINCT tags[1 + pg_temp.lean(i, 100 + n, 20)] FROM generate_series(1, 3) AS n) AS tags,
  (SELECT string_agg('<p>' || sentences[1 + pg_temp.pick(i, 200 + n, 20)] || '</p>', '') FROM generate_series(1, 6) AS n) AS description,
  CASE WHEN pg_temp.pick(i, 6, 10) < 7 THEN ARRAY(SELECT DISTINCT colours[1 + pg_temp.lean(i, 300 + n, 16)] FROM generate_series(1, 3) AS n) ELSE '{}' END AS colours,
  CASE WHEN pg_temp.pick(i, 7, 10) < 5 THEN sizes[1 : 2 + pg_temp.pick(i, 8, 3)] ELSE '{}' END AS sizes,
  300 + 10 * pg_temp.lean(i, 9, 3000) AS price,
  pg_temp.pick(i, 10, 10) > 0 AS available,
  (20 / (0.001 + pg_temp.pick(i, 11, 10000) / 10000.0))::int AS popularity,
  now() - make_interval(hours => pg_temp.pick(i, 12, 20000)) AS published_at
FROM vocabulary, generate_series(1, current_setting('bench.products')::int) AS i,
  LATERAL (SELECT types[1 + pg_temp.lean(i, 1, cardinality(types))] AS type) AS t;

INSERT INTO product (id, handle, title, description_html, vendor, product_type, tags, status, published_at, updated_at, min_price, max_price, available, popularity, facets)
SELECT id, lower(translate(title, 'é ', 'e-')) || '-' || i, title, description, vendor, type, tags, 'active', published_at, published_at,
  price, price + 400 * greatest(cardinality(sizes) - 1, 0), available, popularity,
  ARRAY['type=' || type, 'vendor=' || vendor] || ARRAY(SELECT 'tag=' || x FROM unnest(tags) AS x)
    || ARRAY(SELECT 'option:Colour=' || x FROM unnest(colours) AS x) || ARRAY(SELECT 'option:Size=' || x FROM unnest(sizes) AS x)
FROM made;

INSERT INTO product_option (id, product_id, name, position, values)
SELECT 'opt_0benchc' || lpad(i::text, 19, '0'), id, 'Colour', 0, colours FROM made WHERE cardinality(colours) > 0
UNION ALL SELECT 'opt_0benchs' || lpad(i::text, 19, '0'), id, 'Size', 1, sizes FROM made WHERE cardinality(sizes) > 0;

CREATE TEMP TABLE made_variant AS
SELECT 'var_0bench' || lpad(i::text, 12, '0') || 'x' || lpad(n::text, 7, '0') AS id, m.id AS product_id, i, n, available, price + 400 * (coalesce(s.at, 1) - 1)::int AS price,
  array_remove(ARRAY[colour, size], NULL) AS choice
FROM made AS m LEFT JOIN unnest(colours) AS colour ON true LEFT JOIN unnest(sizes) WITH ORDINALITY AS s(size, at) ON true,
  LATERAL (SELECT (coalesce(array_position(colours, colour), 1) - 1) * greatest(cardinality(sizes), 1) + coalesce(s.at, 1) AS n) AS o;

INSERT INTO variant (id, product_id, slug, position, option_values, price, sku, weight_grams, updated_at)
SELECT id, product_id, coalesce(nullif(lower(replace(array_to_string(choice, '-'), ' ', '-')), ''), 'default'), n, choice, price,
  'BN-' || i || '-' || n, 200 + 50 * pg_temp.pick(i, 13, 100), now()
FROM made_variant;

INSERT INTO stock (variant_id, on_hand, reserved, updated_at)
SELECT id, CASE WHEN available THEN 1000000 ELSE 0 END, 0, now() FROM made_variant;

INSERT INTO price_change (variant_id, price, "from")
SELECT id, price, now() - interval '90 days' FROM made_variant;

-- Pictures are shared: the demo shop's when there are any.
INSERT INTO product_media (product_id, media_id, position)
SELECT made.id, pictures.ids[1 + (pg_temp.pick(i, 14, cardinality(pictures.ids)) + at) % cardinality(pictures.ids)], at
FROM made, (SELECT array_agg(id ORDER BY id) AS ids FROM media WHERE state = 'ready') AS pictures, generate_series(0, 1) AS at
WHERE cardinality(pictures.ids) > 1;

INSERT INTO collection (id, handle, title, description_html, kind, position, published_at, updated_at)
SELECT 'coll_0bench' || lpad(n::text, 20, '0'), 'bench-' || n, types[n] || ' for measuring', '<p>Made up.</p>', 'manual', 100 + n, now(), now()
FROM vocabulary, generate_series(1, 20) AS n;

INSERT INTO collection_product (collection_id, product_id, position)
SELECT 'coll_0bench' || lpad(array_position(types, type)::text, 20, '0'), id, i FROM made, vocabulary WHERE array_position(types, type) <= 20;
SET LOCAL session_replication_role = origin;

SELECT count(write_product_document(id)) FROM made;
COMMIT;
