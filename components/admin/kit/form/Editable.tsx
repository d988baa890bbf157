"use client";

import { createContext, type ReactNode, use } from "react";
import { Notice } from "@/components/ui/Notice";

const Context = createContext(true);

/** Forms; for who may look and not change, they stand as they are and say why. */
export function Editable({ may, children }: { may: boolean; children: ReactNode }) {
  if (may) return children;
  return (
    <Context value={false}>
      <fieldset disabled className="grid min-w-0 gap-4">
        <legend className="sr-only">To read</legend>
        <Notice kind="info">Your role may read this and not change it.</Notice>
        {children}
      </fieldset>
    </Context>
  );
}

/** Whether what stands here may be changed: for what a disabled fieldset does not shut by itself. */
export function useEditable(): boolean {
  return use(Context);
}
