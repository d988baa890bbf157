"use client";

import { Button } from "@/components/ui/Button";
import { Dialog } from "../Dialog";
import { When } from "../format/When";
import type { AdminForm } from "./use-admin-form";

/** Somebody else saved the same thing: shows what differs, and both ways on. */
export function MeanwhileDialog<Value>({ form }: { form: AdminForm<Value> }) {
  const { meanwhile } = form;
  if (!meanwhile) return null;
  const { by, at, fields } = meanwhile;
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || form.closeMeanwhile()}
      title="Changed meanwhile"
      description={
        <>
          {by ?? "Somebody else"} saved this{at ? <> ({<When at={at} within />})</> : null} after you opened
          it.
        </>
      }
      footer={
        <>
          <Button type="button" tone="quiet" onClick={form.takeTheirs}>
            Take what they saved
          </Button>
          <Button type="button" onClick={() => void form.keepMine()}>
            Save mine over it
          </Button>
        </>
      }
    >
      {fields.length > 0 ? (
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b text-left text-xs text-ink-soft">
              <th className="py-2 pr-4 font-medium">Field</th>
              <th className="py-2 pr-4 font-medium">They saved</th>
              <th className="py-2 font-medium">You have</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, mine, theirs }) => (
              <tr key={label} className="border-b align-top last:border-b-0">
                <th scope="row" className="py-2 pr-4 text-left font-medium">
                  {label}
                </th>
                <td className="py-2 pr-4 break-words whitespace-pre-line">{theirs || "nothing"}</td>
                <td className="py-2 break-words whitespace-pre-line">{mine || "nothing"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>Close this, copy what you need, and open the page anew to see the other change.</p>
      )}
    </Dialog>
  );
}
