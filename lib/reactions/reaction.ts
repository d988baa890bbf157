import type { FactOf, FactType } from "@/lib/journal/types";
import type { Tx } from "@/lib/platform/db";

/**
 * What is done because a fact happened. Runs in one transaction with the fact's other reactions and is tried again with
 * them, so whatever it writes has a key of its own.
 */
export type Reaction<Type extends FactType> = (tx: Tx, fact: FactOf<Type>, now: Date) => Promise<void>;
