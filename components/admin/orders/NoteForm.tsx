"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Textarea } from "@/components/ui/Textarea";
import { writeNote } from "@/lib/orders/admin/actions";
import { useAct } from "../kit/answers/use-act";

/** Something for the colleagues; no customer reads it. */
export function NoteForm({ orderId }: { orderId: string }) {
  const [body, setBody] = useState("");
  const { busy, act } = useAct();
  return (
    <form
      className="flex flex-wrap items-end gap-2 pb-5"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await act(() => writeNote({ orderId, body }), "Noted.")) setBody("");
      }}
    >
      <div className="min-w-48 grow">
        <label htmlFor="order-note" className="block pb-1.5 text-sm font-medium">
          Note for the staff
        </label>
        <Textarea id="order-note" rows={2} value={body} onChange={({ target }) => setBody(target.value)} />
      </div>
      <Button tone="quiet" busy={busy} disabled={body.trim() === ""}>
        Add the note
      </Button>
    </form>
  );
}
