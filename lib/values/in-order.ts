import { createElement, Fragment, type ReactNode } from "react";

type Props<T> = { of: readonly T[]; children: (one: T, place: number) => ReactNode };

/**
 * What has no other name than its place, one after the other: words of a letter, rows that are only numbered. React takes
 * them as written out and asks for no key. What is sorted, or keeps something of its own that has to move with it, needs a key instead.
 */
export function InOrder<T>({ of, children }: Props<T>): ReactNode {
  return createElement(Fragment, null, ...of.map(children));
}
