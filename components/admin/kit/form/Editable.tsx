import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";

/** Forms; for who may look and not change, they stand as they are and say why. */
export function Editable({ may, children }: { may: boolean; children: ReactNode }) {
  if (may) return children;
  return (
    <fieldset disabled className="grid min-w-0 gap-4">
      <legend className="sr-only">To read</legend>
      <Notice kind="info">Your role may read this and not change it.</Notice>
      {children}
    </fieldset>
  );
}
