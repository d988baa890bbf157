"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { findPreviewPeople } from "@/lib/early-access/admin/actions";
import type { PreviewAnswer, PreviewAsked } from "@/lib/early-access/admin/preview/types";
import { Combobox } from "../../kit/Combobox";

type Props = {
  asked: PreviewAsked;
  person: PreviewAnswer["person"];
  faults: PreviewAnswer["faults"];
  /** The moment that is shown, as the field writes it. */
  moment: string;
  maySeePeople: boolean;
};

/** Whose eyes, and when: asked for by the page's own address, which can be kept and passed on. */
export function PreviewForm({ asked, person, faults, moment, maySeePeople }: Props) {
  const [who, setWho] = useState({ id: asked.who, name: asked.who === "" ? "" : (person?.name ?? "") });
  return (
    <form method="get" className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_16rem_auto]" noValidate>
      <input type="hidden" name="who" value={who.id} />
      {asked.sale ? <input type="hidden" name="sale" value={asked.sale} /> : null}
      {maySeePeople ? (
        <Field
          id="preview-who"
          label="Whose eyes"
          hint="A customer who is signed in, or the holder of an invitation's link. Empty: a visitor nobody knows."
          error={faults.who}
        >
          {(wiring) => (
            <div className="flex gap-2">
              <div className="min-w-0 flex-1">
                <Combobox
                  key={who.id}
                  {...wiring}
                  label="Whose eyes"
                  placeholder="Name or address"
                  initial={who.name}
                  keep
                  load={async (text) => {
                    const found = await findPreviewPeople(text);
                    return found.ok ? found.value : [];
                  }}
                  onPick={({ value, label }) => setWho({ id: value, name: label })}
                />
              </div>
              {who.id === "" ? null : (
                <Button type="button" tone="quiet" onClick={() => setWho({ id: "", name: "" })}>
                  A visitor
                </Button>
              )}
            </div>
          )}
        </Field>
      ) : null}
      <Field id="preview-at" label="At this moment" hint="By the shop's clock. Empty: now." error={faults.at}>
        {(wiring) => <Input {...wiring} name="at" type="datetime-local" defaultValue={asked.at || moment} />}
      </Field>
      <Button className="justify-self-start lg:mt-7">Look</Button>
    </form>
  );
}
