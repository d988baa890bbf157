/** What the pages of the admin area hear of. */
export type { News, ToldFactType } from "@/lib/journal/types";
