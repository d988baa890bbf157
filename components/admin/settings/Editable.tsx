import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";

/** Forms of the settings; for who may look and not change, they stand as they are and say why. */
export function Editable({ may, children }: { may: boolean; children: ReactNode }) {
  if (may) return children;
  return (
    <fieldset disabled className="grid min-w-0 gap-4">
      <legend className="sr-only">Settings to read</legend>
      <Notice kind="info">Your role may read this. Managers and owners change it.</Notice>
      {children}
    </fieldset>
  );
}
