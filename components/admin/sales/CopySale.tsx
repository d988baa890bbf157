"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { copyOfSale } from "@/lib/early-access/admin/actions";
import { useAct } from "../kit/answers/use-act";
import { Dialog } from "../kit/Dialog";
import { useGo } from "../kit/use-go";

const refusals = {
  no_opening: "It does not say when it opens, so nothing can be counted from there. Say so, and save.",
  not_found: "It is not there any more.",
};

/** The same sale once more, at another time, as a draft. */
export function CopySale({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const [opensAt, setOpensAt] = useState("");
  const [missing, setMissing] = useState(false);
  const { busy, act } = useAct(refusals);
  const go = useGo();
  return (
    <>
      <Button type="button" tone="quiet" onClick={() => setOpen(true)}>
        Copy
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="The same sale at another time"
        description="A draft with the same goods, prices and windows. Windows and end keep their distance from the opening. Invitations and letters are not copied."
      >
        <form
          noValidate
          className="grid gap-4"
          onSubmit={async (event) => {
            event.preventDefault();
            setMissing(opensAt === "");
            if (opensAt === "") return;
            const made = await act(() => copyOfSale({ id, opensAt }), "Copied. The copy is a draft.");
            if (made) go(`/admin/sales/${made.value.id}`);
          }}
        >
          <Field
            id="copy-opens"
            label="The copy opens for everybody"
            hint="By the shop's clock."
            error={missing ? "Give a day and a time." : null}
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="datetime-local"
                value={opensAt}
                onChange={({ target }) => setOpensAt(target.value)}
              />
            )}
          </Field>
          <Button busy={busy} className="justify-self-start">
            Make the copy
          </Button>
        </form>
      </Dialog>
    </>
  );
}
