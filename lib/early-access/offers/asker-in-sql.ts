import type { Prisma } from "@/lib/platform/generated/client";
import type { Asker } from "./types";

/** Who asks for a price in a statement that finds out itself who is signed in: `customerId` may be SQL of an id, or of null. */
export type AskerInSql = Pick<Asker, "invitations"> & { readonly customerId: Prisma.Sql | string | null };
