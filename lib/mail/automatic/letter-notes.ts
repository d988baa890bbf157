import type { RealTemplate } from "../types";
import { accountNotes } from "./notes/account-notes";
import { ambassadorNotes } from "./notes/ambassador-notes";
import { orderNotes } from "./notes/order-notes";
import { readerNotes } from "./notes/reader-notes";
import { shopNotes } from "./notes/shop-notes";
import type { LetterNote } from "./notes/types";

/** What people are told of each letter, in the order the gallery shows them. A letter without a note is a fault of types. */
export const letterNotes: Readonly<Record<RealTemplate, LetterNote>> = {
  ...orderNotes,
  ...accountNotes,
  ...ambassadorNotes,
  ...readerNotes,
  ...shopNotes,
};
