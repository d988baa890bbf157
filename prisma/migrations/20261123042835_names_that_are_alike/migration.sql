-- Whether two names may be one person's: much the same letters, and first names of which one begins like the other ("Jo", "Joanna";
-- "A.", "Ada") or that are spelt alike. Two of one family at one address are not alike by their surname.
CREATE FUNCTION "alike_names"("one" text, "other" text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(similarity(lower("one"), lower("other")) >= 0.9
    OR similarity(lower("one"), lower("other")) >= 0.3 AND (
      starts_with("first", "second") OR starts_with("second", "first") OR similarity("first", "second") >= 0.3), false)
  FROM (SELECT rtrim(split_part(lower("one"), ' ', 1), '.') AS "first", rtrim(split_part(lower("other"), ' ', 1), '.') AS "second") AS "named"
$$;
