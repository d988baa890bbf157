"use client";

import { useState } from "react";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Input } from "@/components/ui/Input";
import { Notice } from "@/components/ui/Notice";
import { RadioCard } from "@/components/ui/RadioCard";
import { send } from "@/lib/campaigns/admin/actions";
import type { Finding, SendForm } from "@/lib/campaigns/admin/types";
import { localMoment } from "@/lib/values/local-moment";
import { useDeed } from "../../kit/answers/use-deed";
import { Card } from "../../kit/Card";
import { ConfirmDialog } from "../../kit/ConfirmDialog";
import { useShopFormat } from "../../kit/format/ShopFormat";
import { useGo } from "../../kit/use-go";
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
  const { locale, timeZone, now } = useShopFormat();
  const tomorrow = `${localMoment(new Date(now.getTime() + dayMs), timeZone).slice(0, 11)}09:00`;
  const [form, setForm] = useState<SendForm>({ ...saved, at: tomorrow });
  const [asking, setAsking] = useState(false);
  const { timing, at, lettersPerHour } = form;
  const sending = useDeed(send, {
    ...{ done: timing === "now" ? "It is on its way." : "It waits for its time.", refusals: sendRefusals },
    onDone: () => go(`/admin/campaigns/${saved.id}`),
  });
  const people = `${gets.toLocaleString(locale)} ${gets === 1 ? "person" : "people"}`;
  const moment = at ? at.replace("T", " at ") : "";
  const zone = timeZone.replaceAll("_", " ");
  const ready = mend.length === 0 && maySend;
  return (
    <Card title="When it goes">
      <fieldset disabled={!maySend} className="grid gap-4">
        <fieldset className="grid gap-2">
          <legend className="sr-only">When it goes</legend>
          <RadioCard
            name="timing"
            label="Now"
            hint="The first letters leave within seconds."
            checked={timing === "now"}
            onChange={() => setForm({ ...form, timing: "now" })}
          />
          <RadioCard
            name="timing"
            label="At a time"
            hint={`By the shop’s clock, ${zone}.`}
            checked={timing === "at"}
            onChange={() => setForm({ ...form, timing: "at" })}
          />
          <RadioCard
            name="timing"
            label="At the same hour for each reader"
            hint="By the clock where they had something delivered last; by the shop’s clock where that is not known."
            checked={timing === "local"}
            onChange={() => setForm({ ...form, timing: "local" })}
          />
        </fieldset>
        {timing === "now" ? null : (
          <Field
            id="send-at"
            label="Day and hour"
            hint={timing === "at" ? `The shop’s time, ${zone}.` : "The reader’s own time."}
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="datetime-local"
                value={at}
                onChange={({ target }) => setForm({ ...form, at: target.value })}
              />
            )}
          </Field>
        )}
        <Field
          id="per-hour"
          label="At most so many letters an hour"
          hint="Empty: as fast as the mail service takes them. A young mail domain earns trust by sending little at first."
          optional
        >
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              min={1}
              className="max-w-40"
              value={lettersPerHour ?? ""}
              onChange={({ target }) =>
                setForm({ ...form, lettersPerHour: target.value === "" ? null : target.valueAsNumber })
              }
            />
          )}
        </Field>
        {mend.length > 0 ? (
          <Notice kind="danger" title="It cannot go yet.">
            <ul className="list-disc pl-4">
              {mend.map(({ title }) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        {maySend ? null : <Notice>Your role writes letters; somebody else sends them.</Notice>}
        <Button
          type="button"
          size="large"
          className="justify-self-start max-sm:w-full"
          disabled={!ready}
          onClick={() => setAsking(true)}
        >
          {timing === "now" ? `Send to ${people}` : `Have it sent to ${people}`}
        </Button>
      </fieldset>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Send “${subject}” to ${people}?`}
        confirm={timing === "now" ? "Send it" : "Have it sent"}
        cancel="Not yet"
        busy={sending.busy}
        onConfirm={() => void sending.run(form).then(() => setAsking(false))}
      >
        {timing === "now" ? (
          <p>
            It begins at once. You can pause it or stop it on the next page; what has left cannot be called
            back.
          </p>
        ) : (
          <p>
            It goes on {moment}
            {timing === "at" ? `, ${zone}` : ", by each reader’s own clock"}. Until then you can take it back
            on the next page. Who gets it is counted again when it begins.
          </p>
        )}
      </ConfirmDialog>
    </Card>
  );
}
