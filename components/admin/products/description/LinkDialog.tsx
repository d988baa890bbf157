"use client";

import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Dialog } from "../../kit/Dialog";

/** Asks where the chosen words lead. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const before = editor.getAttributes("link").href as string | undefined;
  const [href, setHref] = useState(before ?? "");
  const apply = (to: string) => {
    const chain = editor.chain().focus().extendMarkRange("link");
    if (to.trim() === "") chain.unsetLink().run();
    else chain.setLink({ href: to.trim() }).run();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Link"
      footer={
        <>
          {before ? (
            <Button type="button" tone="quiet" onClick={() => apply("")}>
              Remove the link
            </Button>
          ) : null}
          <Button type="button" onClick={() => apply(href)}>
            Set the link
          </Button>
        </>
      }
    >
      <Field
        id="link-href"
        label="Address"
        hint="A page of the shop (/policies/returns) or elsewhere (https://…)"
      >
        {(wiring) => (
          <Input
            {...wiring}
            value={href}
            onChange={({ target }) => setHref(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              event.stopPropagation();
              apply(href);
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
