-- What is counted beside a list of results, as one text: one facet a line, without tags and collections. To unnest the facets
-- of five hundred products and count them took PostgreSQL as long as to find the five hundred; to hand over their texts takes a tenth.
CREATE FUNCTION "counted_facets"("filters" text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT string_agg(translate("facet", E'\n', ' '), E'\n' ORDER BY "at")
  FROM unnest("filters") WITH ORDINALITY AS "value" ("facet", "at")
  WHERE "facet" NOT LIKE 'tag=%' AND "facet" NOT LIKE 'in=%'
);

-- PostgreSQL writes it itself whenever the facets change, whoever changes them, and for the products that are there already.
ALTER TABLE "product_document" ADD COLUMN "counted" TEXT GENERATED ALWAYS AS ("counted_facets"("filters")) STORED;
