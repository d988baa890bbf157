"use client";

import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** What will change, in words or as a preview. */
  children?: ReactNode;
  /** What the button does: "Refund £12.00", never "OK". */
  confirm: ReactNode;
  cancel?: string;
  tone?: "primary" | "danger";
  busy?: boolean;
  disabled?: boolean;
  onConfirm: () => void;
};

/** Asks before something that cannot simply be taken back. The caller closes it, so that it can wait for an answer. */
export function ConfirmDialog(props: Props) {
  const { open, onOpenChange, title, children, confirm, cancel = "Cancel" } = props;
  const { tone = "primary", busy = false, disabled = false, onConfirm } = props;
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="admin-overlay fixed inset-0 z-40" />
        <AlertDialog.Content className="admin-dialog fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-t-[14px] border bg-raised shadow-lift outline-none sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100vw-3rem)] sm:max-w-md sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-(--radius-l)">
          <AlertDialog.Title className="px-5 pt-4 pb-2 text-lg font-semibold">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="min-h-0 overflow-y-auto overscroll-contain px-5 pb-4 text-sm text-ink-soft">
              {children}
            </div>
          </AlertDialog.Description>
          <div className="flex flex-wrap justify-end gap-2 px-5 pt-1 pb-[max(1rem,env(safe-area-inset-bottom))]">
            <AlertDialog.Cancel asChild>
              <Button type="button" tone="quiet">
                {cancel}
              </Button>
            </AlertDialog.Cancel>
            <Button
              type="button"
              tone={tone}
              busy={busy}
              disabled={disabled}
              onClick={() => (busy ? undefined : onConfirm())}
            >
              {confirm}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
