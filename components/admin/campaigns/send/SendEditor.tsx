"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { send } from "@/lib/campaigns/admin/actions";
import type { Finding, SendForm } from "@/lib/campaigns/admin/types";
import { localMoment } from "@/lib/values/local-moment";
import { useAct } from "../../kit/answers/use-act";
import { Card } from "../../kit/Card";
import { ConfirmDialog } from "../../kit/ConfirmDialog";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { useGo } from "../../kit/use-go";
import { readLine } from "../editor/subject/read-line";
import { SendTimes } from "./SendTimes";
import { sendErrors } from "./send-errors";
import { sendRefusals } from "./send-refusals";

type Props = {
  saved: SendForm;
  subject: string;
  gets: number;
  /** What keeps it from being sent. */
  mend: readonly Finding[];
  maySend: boolean;
};

const dayMs = 24 * 60 * 60 * 1000;

/** When a letter goes out, and the button that sends it. */
export function SendEditor({ saved, subject, gets, mend, maySend }: Props) {
  const go = useGo();
  const router = useRouter();
  const { locale, timeZone, now } = useShopFormat();
  const tomorrow = `${localMoment(new Date(now.getTime() + dayMs), timeZone).slice(0, 11)}09:00`;
  const [form, setForm] = useState<SendForm>({ ...saved, at: tomorrow });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [asking, setAsking] = useState(false);
  const { busy, act } = useAct(sendRefusals);
  const { timing } = form;
  const sendIt = async () => {
    const done = await act(
      async () => {
        // What goes out is what the page shows, which may have been read anew since the form began.
        const answer = await send({ ...form, version: saved.version });
        setErrors(sendErrors(answer));
        return answer;
      },
      timing === "now" ? "It is on its way." : "It waits for its time.",
    );
    setAsking(false);
    if (done) go(`/admin/campaigns/${saved.id}`);
    else router.refresh();
  };
  const people = `${gets.toLocaleString(locale)} ${gets === 1 ? "person" : "people"}`;
  const zone = timeZone.replaceAll("_", " ");
  return (
    <Card title="When it goes">
      <fieldset disabled={!maySend} className="grid gap-4">
        <SendTimes
          {...{ form, zone, errors }}
          onChange={(changes) => {
            setForm({ ...form, ...changes });
            setErrors({});
          }}
        />
        {mend.length > 0 ? (
          <Notice kind="danger" title="It cannot go yet.">
            <ul className="list-disc pl-4">
              {mend.map(({ title }) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
            <Link href={`/admin/campaigns/${saved.id}/check`} prefetch={false} className="link">
              See the checks
            </Link>
          </Notice>
        ) : null}
        {maySend ? null : <Notice>Your role writes letters; somebody else sends them.</Notice>}
        <Button
          type="button"
          size="large"
          className="justify-self-start max-sm:w-full"
          disabled={mend.length > 0 || !maySend}
          onClick={() => setAsking(true)}
        >
          {timing === "now" ? `Send to ${people}` : `Have it sent to ${people}`}
        </Button>
      </fieldset>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Send “${readLine(subject, "unknown")}” to ${people}?`}
        confirm={timing === "now" ? "Send it" : "Have it sent"}
        cancel="Not yet"
        busy={busy}
        onConfirm={() => void sendIt()}
      >
        <p>{whatHappens(form, zone, locale)}</p>
      </ConfirmDialog>
    </Card>
  );
}

function whatHappens({ timing, at }: SendForm, zone: string, locale: string): string {
  if (timing === "now")
    return "It begins at once. You can pause it or stop it on the next page; what has left cannot be called back.";
  const clockFace = new Date(`${at}Z`);
  const words = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone: "UTC" });
  // Whoever wrote no moment is told so when they confirm.
  const moment = Number.isNaN(clockFace.getTime()) ? "then" : `on ${words.format(clockFace)}`;
  const clock = timing === "at" ? `, ${zone}` : ", by each reader’s own clock";
  return `It goes ${moment}${clock}. Until then you can take it back on the next page. Who gets it is counted again when it begins.`;
}
