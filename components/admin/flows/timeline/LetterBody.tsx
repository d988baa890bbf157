import { Input } from "@/components/ui/Input";
import { LinkButton } from "@/components/ui/LinkButton";
import type { Step, StepOf } from "@/lib/flows/admin/types";
import type { Timing } from "./timeline-context";

type Props = { step: StepOf<"letter">; put: (step: Step) => void; timing: Timing };

/** A letter: what it is called here, its subject, and the way to the page where it is written. */
export function LetterBody({ step, put, timing: { flowId, savedLetters, mayWrite } }: Props) {
  const { id, name, wording } = step;
  return (
    <div className="grid min-w-0 gap-3 rounded-(--radius-l) border bg-raised p-3 shadow-rest sm:p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 grow basis-48">
          {mayWrite ? (
            <Input
              aria-label="What the letter is called here"
              className="!min-h-9 !border-transparent !bg-transparent !px-0 font-medium text-ellipsis hover:!border-transparent"
              value={name}
              onChange={({ target }) => put({ ...step, name: target.value })}
            />
          ) : (
            <p className="font-medium">{name}</p>
          )}
          <p className="min-w-0 text-sm break-words">{wording.subject || "No subject yet"}</p>
          {wording.preheader ? (
            <p className="min-w-0 text-sm break-words text-ink-soft">{wording.preheader}</p>
          ) : null}
        </div>
        {flowId && savedLetters.has(id) ? (
          <LinkButton href={`/admin/flows/${flowId}/letters/${id}`} tone="quiet" size="small">
            {mayWrite ? "Write" : "Read"}
            <span className="sr-only"> the letter {name}</span>
          </LinkButton>
        ) : (
          <span className="text-xs text-ink-soft">Save, then write it</span>
        )}
      </div>
    </div>
  );
}
