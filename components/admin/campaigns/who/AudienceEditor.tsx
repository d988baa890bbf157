"use client";

import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import { RadioCard } from "@/components/ui/RadioCard";
import { Select } from "@/components/ui/Select";
import { saveAudienceForm } from "@/lib/campaigns/admin/actions";
import type { AudienceForm, SegmentChoice } from "@/lib/campaigns/admin/types";
import { Card } from "../../kit/Card";
import { Columns } from "../../kit/Columns";
import { AdminForm } from "../../kit/form/AdminForm";
import { FormField } from "../../kit/form/FormField";
import { SaveBar } from "../../kit/form/SaveBar";
import { useAdminForm } from "../../kit/form/use-admin-form";
import { AudienceCount } from "./AudienceCount";
import { HoldoutField } from "./HoldoutField";
import { TrialFields } from "./TrialFields";

type Props = {
  saved: AudienceForm;
  topics: readonly { readonly key: string; readonly title: string; readonly who: string }[];
  segments: readonly SegmentChoice[];
  /** Whether it can still be changed by who may. */
  draft: boolean;
  mayWrite: boolean;
};

const refusals = {
  not_draft: "It is no draft any more: who gets it was settled when it went out.",
  unknown_topic: "The shop does not write about this any more. Choose another topic.",
  unknown_segment: "This segment was deleted meanwhile. Choose another.",
};

/** Who gets a letter: its topic, everybody or a segment, who is held out, and whether two wordings are tried. */
export function AudienceEditor({ saved, topics, segments, draft, mayWrite }: Props) {
  const form = useAdminForm(saveAudienceForm, saved, { saved: "Saved.", refusals });
  const { value, set } = form;
  const chosen = segments.find(({ id }) => id === value.segmentId);
  const topic = topics.find(({ key }) => key === value.topic);
  return (
    <Columns
      main={
        <AdminForm form={form} label="Who gets it">
          <fieldset disabled={!mayWrite} className="grid min-w-0 gap-4">
            <Card title="What it is about">
              <FormField
                form={form}
                name="topic"
                label="Topic"
                hint="Only people who allowed letters about it are written to. Nothing on this page can widen that."
              >
                {(wiring) => (
                  <Select
                    {...wiring}
                    value={value.topic}
                    onChange={({ target }) => set("topic", target.value)}
                  >
                    {topics.map(({ key, title }) => (
                      <option key={key} value={key}>
                        {title}
                      </option>
                    ))}
                    {topic ? null : <option value={value.topic}>Not written about any more</option>}
                  </Select>
                )}
              </FormField>
            </Card>
            <Card title="Who of them">
              <fieldset className="grid gap-2">
                <legend className="sr-only">Everybody or a segment</legend>
                <RadioCard
                  name="whom"
                  label="Everybody"
                  hint={topic ? `All ${topic.who}.` : undefined}
                  checked={value.segmentId === null}
                  onChange={() => set("segmentId", null)}
                />
                <RadioCard
                  name="whom"
                  label="Only a segment"
                  hint="Those among them who are customers that belong to it."
                  checked={value.segmentId !== null}
                  disabled={segments.length === 0}
                  onChange={() => set("segmentId", segments[0]?.id ?? null)}
                />
              </fieldset>
              {value.segmentId === null ? null : (
                <div className="grid gap-3 pt-4">
                  <FormField form={form} name="segmentId" label="Segment">
                    {(wiring) => (
                      <Select
                        {...wiring}
                        value={value.segmentId ?? ""}
                        onChange={({ target }) => set("segmentId", target.value)}
                      >
                        {segments.map(({ id, name }) => (
                          <option key={id} value={id}>
                            {name}
                          </option>
                        ))}
                      </Select>
                    )}
                  </FormField>
                  {chosen ? (
                    <p className="rounded-m bg-surface p-3 text-sm" data-testid="sentence">
                      {chosen.sentence}
                    </p>
                  ) : null}
                  <LinkButton
                    href={`/admin/segments/${value.segmentId}`}
                    tone="quiet"
                    size="small"
                    className="justify-self-start"
                  >
                    Look at the segment
                  </LinkButton>
                </div>
              )}
            </Card>
            <HoldoutField form={form} />
            {draft || value.trial ? <TrialFields form={form} /> : null}
            <SaveBar form={form} />
          </fieldset>
        </AdminForm>
      }
      side={
        <>
          {draft ? (
            <AudienceCount
              ask={{ topic: value.topic, segmentId: value.segmentId }}
              holdout={value.holdout}
              trial={value.trial}
            />
          ) : (
            <Notice>
              It is no draft any more, so this stays as it was. The report says how many it went to.
            </Notice>
          )}
          {mayWrite && !form.dirty ? (
            <LinkButton href={`/admin/campaigns/${value.id}/check`} className="max-lg:w-full">
              On to the checks
            </LinkButton>
          ) : null}
        </>
      }
    />
  );
}
