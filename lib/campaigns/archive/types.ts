import type { LetterBlock } from "@/emails/campaigns/letter-block";

/** A part of a letter as the archive shows it. */
export type ShownBlock = LetterBlock;

/** A run of words of such a part. */
export type ShownSpan = Extract<LetterBlock, { kind: "paragraph" }>["words"][number];

/** A letter in the archive, as lists and feeds show it. */
export type ArchivedLetter = {
  readonly slug: string;
  readonly subject: string;
  readonly preheader: string;
  readonly sentAt: Date;
};

export type ArchivedPage = ArchivedLetter & { readonly blocks: readonly ShownBlock[] };
