/** Whose accounts somebody can sign in with besides the letter. */
type ProviderId = "google" | "apple";
export type OfferedProvider = { readonly id: ProviderId; readonly name: string };
