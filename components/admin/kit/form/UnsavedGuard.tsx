"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { ConfirmDialog } from "../ConfirmDialog";

type Guard = {
  /** Says whether the form of this name holds something unsaved. */
  mark: (form: string, dirty: boolean) => void;
  /** Goes to a page of the admin area, after asking when something is unsaved. */
  go: (href: string) => void;
};

const Context = createContext<Guard | null>(null);

function innerLink(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element | null)?.closest?.("a[href]");
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download")) return null;
  const url = new URL(link.href);
  if (url.origin !== location.origin) return null;
  // Somewhere else on the same page loses nothing.
  if (url.pathname === location.pathname && url.search === location.search) return null;
  return url.pathname + url.search + url.hash;
}

/** Keeps what was typed from being lost by a click, a key, the back button or a closed tab. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const router = useRouter();
  const dirty = useRef(new Set<string>());
  const [leaving, setLeaving] = useState<{ leave: () => void } | null>(null);

  const mark = useCallback((form: string, isDirty: boolean) => {
    if (isDirty) dirty.current.add(form);
    else dirty.current.delete(form);
  }, []);
  const go = useCallback(
    (href: string) => {
      const leave = () => router.push(href);
      if (dirty.current.size > 0) setLeaving({ leave });
      else leave();
    },
    [router],
  );

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const href = dirty.current.size > 0 ? innerLink(event) : null;
      if (!href) return;
      event.preventDefault();
      event.stopPropagation();
      setLeaving({ leave: () => router.push(href) });
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (dirty.current.size > 0) event.preventDefault();
    };
    // The back button, where the browser lets a page answer it.
    const onNavigate = (event: NavigateEvent) => {
      if (event.navigationType !== "traverse" || !event.cancelable || dirty.current.size === 0) return;
      const { key } = event.destination;
      event.preventDefault();
      setLeaving({ leave: () => window.navigation?.traverseTo(key) });
    };
    window.addEventListener("click", onClick, { capture: true });
    window.addEventListener("beforeunload", onUnload);
    window.navigation?.addEventListener("navigate", onNavigate);
    return () => {
      window.removeEventListener("click", onClick, { capture: true });
      window.removeEventListener("beforeunload", onUnload);
      window.navigation?.removeEventListener("navigate", onNavigate);
    };
  }, [router]);

  const guard = useMemo(() => ({ mark, go }), [mark, go]);
  return (
    <Context value={guard}>
      {children}
      <ConfirmDialog
        open={leaving !== null}
        onOpenChange={(open) => open || setLeaving(null)}
        title="Leave without saving?"
        confirm="Leave and lose the changes"
        cancel="Stay here"
        tone="danger"
        onConfirm={() => {
          dirty.current.clear();
          const leave = leaving?.leave;
          setLeaving(null);
          leave?.();
        }}
      >
        What was changed on this page is not saved yet.
      </ConfirmDialog>
    </Context>
  );
}

/** The guard of the frame; forms tell it when they hold something unsaved. */
export function useUnsavedGuard(): Guard {
  const guard = useContext(Context);
  if (!guard) throw new Error("useUnsavedGuard is used outside the admin frame");
  return guard;
}
