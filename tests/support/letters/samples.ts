import { letterSamples } from "@/lib/mail/automatic/samples/letter-samples";

/** One believable set of props for every letter of the demo shop. */
export const samples = letterSamples({ shopUrl: "https://shop.test", currency: "GBP", locale: "en-GB" });
