"use client";

import { exchanged } from "@/components/ui/exchanged";

/** Markup that was made on the server and travels exchanged: a list has thousands of signs that would weigh six times. */
export function LightMarkup({ light }: { light: string }) {
  return <div dangerouslySetInnerHTML={{ __html: exchanged(light) }} />;
}
