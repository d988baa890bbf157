import { cache } from "react";
import { askKept } from "@/lib/platform/ask-kept";
import { reader } from "@/lib/platform/reader";
import { sessionToken } from "@/lib/platform/sessions/session";
import { customerOf, type SignedInRow, signedInBy } from "./signed-in-by";
import type { SignedInCustomer } from "./types";

/** Who is signed in as a customer; null for a guest, and for an address that was never proven. */
export const getCustomer = cache(async (): Promise<SignedInCustomer | null> => {
  const token = await sessionToken();
  if (!token) return null;
  const [row] = await askKept<SignedInRow>(reader(), signedInBy(token));
  return customerOf(row);
});
