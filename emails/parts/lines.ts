import { createElement, Fragment, type ReactNode } from "react";

/** Texts one below the other. */
export function lines(texts: readonly string[]): ReactNode {
  const [first = "", ...rest] = texts;
  const parts: ReactNode[] = [first];
  for (const text of rest) parts.push(createElement("br", { key: parts.length }), text);
  return createElement(Fragment, null, ...parts);
}
