import { Prisma } from "../generated/client";

/** As many words as anybody types to find one thing. */
const mostWords = 8;

/** A text as LIKE takes it literally, in small letters. */
export function literally(text: string): string {
  return text.toLowerCase().replace(/[\\%_]/g, "\\$&");
}

/**
 * The condition that `own` has every word of `text`: as a part, or, of one or two letters, as the beginning of a word, for an
 * index of trigrams finds nothing shorter inside. Signs without a letter or digit are passed over.
 * @param own an expression in small letters that has an index of trigrams
 */
export function wordConditions(own: Prisma.Sql, text: string): Prisma.Sql {
  const words = text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .map(literally);
  const conditions = words.map((word) =>
    word.length < 3
      ? Prisma.sql`(${own} LIKE ${`${word}%`} OR ${own} LIKE ${`% ${word}%`})`
      : Prisma.sql`${own} LIKE ${`%${word}%`}`,
  );
  return conditions.length > 0 ? Prisma.join(conditions, " AND ", "(", ")") : Prisma.sql`false`;
}
