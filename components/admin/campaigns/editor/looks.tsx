"use client";

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
import { lookUp } from "@/lib/campaigns/writing/actions";
import type { Looks, PictureLook, ProductLook, VoucherLook } from "@/lib/campaigns/writing/types";

type Look = PictureLook | ProductLook | VoucherLook;
type Kind = keyof Looks;
type Known = {
  readonly of: (kind: Kind, id: string) => Look | null | undefined;
  readonly remember: (looks: readonly Look[]) => void;
  readonly ask: (kind: Kind, id: string) => void;
};

const Context = createContext<Known | null>(null);

/** Knows what the things look like that blocks name; what it does not know it asks for, all at once. */
export function LooksProvider({ looks, children }: { looks: Looks; children: ReactNode }) {
  const [known, setKnown] = useState<ReadonlyMap<string, Look | null>>(
    () => new Map(Object.values(looks).flatMap((list) => list.map((look: Look) => [look.id, look] as const))),
  );
  const wanted = useRef<Record<Kind, Set<string>>>({
    media: new Set(),
    products: new Set(),
    vouchers: new Set(),
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const learn = useCallback((entries: readonly (readonly [string, Look | null])[]) => {
    setKnown((old) => new Map([...old, ...entries]));
  }, []);
  const ask = useCallback(
    (kind: Kind, id: string) => {
      wanted.current[kind].add(id);
      timer.current ??= setTimeout(async () => {
        timer.current = null;
        const { media, products, vouchers } = wanted.current;
        const ids = { media: [...media], products: [...products], vouchers: [...vouchers] };
        wanted.current = { media: new Set(), products: new Set(), vouchers: new Set() };
        const answer = await lookUp(ids).catch(() => null);
        if (!answer?.ok) return;
        const found = [...answer.value.media, ...answer.value.products, ...answer.value.vouchers];
        const missing = Object.values(ids).flat();
        learn([...missing.map((one) => [one, null] as const), ...found.map((one) => [one.id, one] as const)]);
      }, 50);
    },
    [learn],
  );
  const value = useMemo<Known>(
    () => ({
      of: (_, id) => known.get(id),
      remember: (list) => learn(list.map((look) => [look.id, look])),
      ask,
    }),
    [known, learn, ask],
  );
  return <Context value={value}>{children}</Context>;
}

/** What a thing that a block names looks like: undefined while it is asked for, null when it is gone. */
export function useLook(kind: "media", id: string | null): PictureLook | null | undefined;
export function useLook(kind: "products", id: string | null): ProductLook | null | undefined;
export function useLook(kind: "vouchers", id: string | null): VoucherLook | null | undefined;
export function useLook(kind: Kind, id: string | null): Look | null | undefined {
  const { of, ask } = useLooks();
  const look = id === null ? null : of(kind, id);
  useEffect(() => {
    if (id !== null && look === undefined) ask(kind, id);
  }, [id, look, kind, ask]);
  return look;
}

/** Lets a picker tell what it found, so that the block shows it at once. */
export function useLooks(): Known {
  const known = useContext(Context);
  if (!known) throw new Error("useLooks is used outside a letter's editor");
  return known;
}
