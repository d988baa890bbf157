import type { NewsletterState } from "@/lib/customers/admin/types";

/** The last thing an address said about the newsletter, in a word. */
export const newsletterWords: Readonly<Record<NewsletterState, string>> = {
  asked: "Asked, not confirmed",
  given: "Confirmed",
  withdrawn: "Taken back",
};
