"use client";

import { useUnsavedGuard } from "./form/UnsavedGuard";

/** Goes to a page of the admin area, and asks first when something on this one is unsaved. */
export function useGo(): (href: string) => void {
  return useUnsavedGuard().go;
}
