"use client";

import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import Link from "next/link";
import { Toast as Primitive } from "radix-ui";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";

export type Toast = {
  /** What happened, as a sentence. */
  text: string;
  tone?: "success" | "danger" | "plain";
  /** Takes it back. The toast then says so. */
  undo?: () => Promise<unknown> | unknown;
  action?: { label: string; href: string };
};

const Context = createContext<((toast: Toast) => void) | null>(null);
const icons = { success: CircleCheck, danger: CircleAlert, plain: Info };
const colours = { success: "text-success", danger: "text-danger", plain: "text-ink-soft" };

/** Says at the upper edge, where no Save and no thumb is, what happened, aloud too, with a way to take it back. F8 leads to it. */
export function Toaster({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<(Toast & { id: number })[]>([]);
  const last = useRef(0);
  const show = useCallback((toast: Toast) => {
    last.current += 1;
    const id = last.current;
    setToasts((old) => [...old.slice(-3), { ...toast, id }]);
  }, []);
  const close = (id: number) => setToasts((old) => old.filter((toast) => toast.id !== id));
  const button = "min-h-8 rounded-m px-2.5 font-medium underline-offset-4 hover:underline";
  return (
    <Context value={show}>
      <Primitive.Provider label="Message" swipeDirection="up">
        {children}
        {toasts.map(({ id, text, tone = "success", undo, action }) => {
          const Icon = icons[tone];
          return (
            <Primitive.Root
              key={id}
              type={tone === "danger" ? "foreground" : "background"}
              duration={undo || tone === "danger" ? 12_000 : 5_000}
              onOpenChange={(open) => open || close(id)}
              className="admin-toast flex items-center gap-2.5 rounded-m border bg-raised py-2 pr-1.5 pl-3.5 text-sm shadow-lift"
            >
              <Icon aria-hidden="true" className={`size-4.5 shrink-0 ${colours[tone]}`} />
              <Primitive.Description className="min-w-0 grow py-1">{text}</Primitive.Description>
              {undo ? (
                <Primitive.Action asChild altText="Undo: press F8, then Enter">
                  <button type="button" className={button} onClick={() => void undo()}>
                    Undo
                  </button>
                </Primitive.Action>
              ) : null}
              {action ? (
                <Primitive.Action asChild altText={action.label}>
                  <Link href={action.href} prefetch={false} className={`${button} inline-flex items-center`}>
                    {action.label}
                  </Link>
                </Primitive.Action>
              ) : null}
              <Primitive.Close
                aria-label="Close"
                className="grid size-8 shrink-0 place-items-center rounded-m text-ink-soft hover:bg-surface hover:text-ink"
              >
                <X aria-hidden="true" className="size-4" />
              </Primitive.Close>
            </Primitive.Root>
          );
        })}
        <Primitive.Viewport
          label="Messages ({hotkey})"
          className="fixed top-[calc(0.5rem+env(safe-area-inset-top))] left-1/2 z-50 grid w-[min(26rem,calc(100vw-1rem))] -translate-x-1/2 gap-2 outline-none"
        />
      </Primitive.Provider>
    </Context>
  );
}

/** Shows a message: `toast({ text: "Product archived.", undo: () => restore(id) })`. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(Context);
  if (!show) throw new Error("useToast is used outside the admin frame");
  return show;
}
