/** A letter whose words are written elsewhere, on a sheet that is the same for all of them. */
export type WrittenTemplate = "news-campaign" | "news-flow";
