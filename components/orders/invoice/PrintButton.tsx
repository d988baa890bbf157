"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/Button";

/** Opens the browser's print dialog. There only where script can do so; every browser has its own way too. */
export function PrintButton({ children }: { children: string }) {
  const [able, setAble] = useState(false);
  useEffect(() => setAble(true), []);
  if (!able) return null;
  return (
    <Button type="button" tone="quiet" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
