"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import type { ImportProgress, ImportReport } from "@/lib/newsletter/admin/types";
import { refusalWords } from "../kit/answers/refusal-words";
import { Card } from "../kit/Card";
import { bringFile } from "./bring-file";
import { importRefusals } from "./import-words";
import { LinesDone } from "./LinesDone";
import { ReportView } from "./ReportView";
import { StatementField } from "./StatementField";

type Seen = { readonly report: ImportReport; readonly done: boolean };

/** Looks at a file of subscribers first, and brings in what has its proof. */
export function ImportForm({ topics }: { topics: readonly { key: string; title: string }[] }) {
  const [topic, setTopic] = useState(topics[0]?.key ?? "");
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [statement, setStatement] = useState("");
  const [seen, setSeen] = useState<Seen | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<ImportProgress | null>(null);

  async function bring(apply: boolean, text = file?.text) {
    if (busy || !text) return;
    setBusy(true);
    setFault(null);
    const answer = await bringFile({ text, topic, statement, apply }, setProgress).catch(() => null);
    setBusy(false);
    setProgress(null);
    if (!answer) return setFault("The server fell silent. Look again: it may have gone on without us.");
    if (!answer.ok) {
      setSeen(null);
      return setFault(refusalWords(answer, importRefusals));
    }
    setSeen({ report: answer.value, done: apply });
  }
  async function choose(chosen: File | undefined) {
    if (!chosen) return;
    setSeen(null);
    if (chosen.size > 3_400_000) return setFault("The file is larger than 3 MB. Bring it in parts.");
    const text = await chosen.text();
    setFile({ name: chosen.name, text });
    await bring(false, text);
  }
  const missing = seen?.report.left.some(({ reason }) => reason === "no_proof") ?? false;
  return (
    <div className="grid gap-6">
      <Card title="The file">
        <div className="grid gap-4">
          <Field id="topic" label="What they agreed to">
            {(wiring) => (
              <Select
                {...wiring}
                value={topic}
                onChange={({ target }) => {
                  setTopic(target.value);
                  setSeen(null);
                }}
              >
                {topics.map(({ key, title }) => (
                  <option key={key} value={key}>
                    {title}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field
            id="file"
            label="CSV file"
            hint="A column “email”; and for the proof “when”, “where”, “words” and “how”. All four are kept as they are."
          >
            {(wiring) => (
              <input
                {...wiring}
                type="file"
                accept=".csv,text/csv,text/plain"
                className="w-full text-sm text-ink-soft file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-m file:border file:border-solid file:border-control file:bg-transparent file:px-4 file:font-medium file:text-ink"
                onChange={({ target }) => void choose(target.files?.[0])}
              />
            )}
          </Field>
          {busy ? <LinesDone progress={progress} /> : null}
          {fault ? (
            <Notice kind="danger" role="alert">
              {fault}
            </Notice>
          ) : null}
        </div>
      </Card>
      {seen ? <ReportView report={seen.report} done={seen.done} /> : null}
      {file && !seen?.done ? (
        <Card title="Bring them in">
          <div className="grid gap-4">
            {missing || statement ? <StatementField value={statement} onValue={setStatement} /> : null}
            <div className="flex flex-wrap gap-3">
              <Button type="button" tone="quiet" busy={busy} onClick={() => void bring(false)}>
                Look again
              </Button>
              {seen && seen.report.taken > 0 ? (
                <Button type="button" busy={busy} onClick={() => void bring(true)}>
                  Bring in {seen.report.taken}
                </Button>
              ) : null}
            </div>
          </div>
        </Card>
      ) : null}
    </div>
  );
}
