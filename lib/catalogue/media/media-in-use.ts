import { Prisma } from "@/lib/platform/generated/client";

/**
 * Ids of every picture that something shows or tells of: goods, orders that were made, pages of ambassadors, texts and settings that name
 * one by its address (the logo is such a one), and letters to many with every version of theirs. A new place for pictures belongs here; a test counts the columns.
 */
export const mediaInUse = Prisma.sql`
  SELECT media_id FROM product_media
  UNION ALL SELECT media_id FROM variant WHERE media_id IS NOT NULL
  UNION ALL SELECT media_id FROM collection WHERE media_id IS NOT NULL
  UNION ALL SELECT media_id FROM order_line WHERE media_id IS NOT NULL
  UNION ALL SELECT media_id FROM ambassador_page WHERE media_id IS NOT NULL
  UNION ALL SELECT named[1] FROM (
    SELECT description_html FROM product WHERE description_html LIKE '%med\\_%'
    UNION ALL SELECT description_html FROM collection WHERE description_html LIKE '%med\\_%'
    UNION ALL SELECT html FROM policy WHERE html LIKE '%med\\_%'
    UNION ALL SELECT value::text FROM setting
    UNION ALL SELECT content::text FROM campaign_wording
    UNION ALL SELECT wordings::text FROM campaign_version
  ) AS texts (text), regexp_matches(text, 'med_[0-9a-z]{26}', 'g') AS named`;
