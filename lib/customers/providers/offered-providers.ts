import { configuredProviders } from "./configured-providers";
import { providerSchema } from "./schema";
import type { OfferedProvider } from "./types";

/** The providers somebody can choose from on the page. */
export function offeredProviders(now: Date): OfferedProvider[] {
  return configuredProviders(now).map(({ id, name }) => ({ id: providerSchema.parse(id), name }));
}
