"use client";

import { useEffect } from "react";

/** Closes a popover once a link inside it was followed: the page changes under it without a reload. */
export function CloseOnNavigation({ target }: { target: string }) {
  useEffect(() => {
    const sheet = document.getElementById(target);
    function close(event: MouseEvent) {
      if (event.target instanceof Element && event.target.closest("a")) sheet?.hidePopover();
    }
    sheet?.addEventListener("click", close);
    return () => sheet?.removeEventListener("click", close);
  }, [target]);
  return null;
}
