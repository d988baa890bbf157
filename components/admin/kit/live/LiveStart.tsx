"use client";

import { createContext, type ReactNode, useContext } from "react";

const Context = createContext("0");

/** Which entry of the journal was the last when the page was made: everything after it is news. */
export function LiveStart({ entry, children }: { entry: string; children: ReactNode }) {
  return <Context value={entry}>{children}</Context>;
}

/** The last entry that the page knew when it was made. */
export function useLiveStart(): string {
  return useContext(Context);
}
