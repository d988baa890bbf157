import type { ReactNode } from "react";
import { Notice } from "@/components/ui/Notice";

type Props = { action: string; fault: string | undefined; children: ReactNode };

/** A plain form behind an order's door; what speaks against the whole of it stands on top. */
export function DoorForm({ action, fault, children }: Props) {
  return (
    <form action={action} method="post" noValidate className="max-w-(--container-form) space-y-8">
      {fault ? (
        <Notice id="fault" kind="danger" role="alert" tabIndex={-1}>
          {fault}
        </Notice>
      ) : null}
      {children}
    </form>
  );
}
