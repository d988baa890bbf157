/** One link of one reader's letter. */
export type LinkOfLetter = { readonly recipientId: bigint; readonly no: number };
