"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/Button";
import { begin } from "@/lib/orders/drafts/actions";
import { useAct } from "../../kit/answers/use-act";

/** Opens an empty draft. */
export function BeginDraft() {
  const router = useRouter();
  const { busy, act } = useAct();
  return (
    <Button
      type="button"
      busy={busy}
      onClick={async () => {
        const done = await act(() => begin({}), "A new order is begun.");
        if (done) router.push(`/admin/orders/drafts/${done.value.draftId}`);
      }}
    >
      New order
    </Button>
  );
}
