import { Checkbox } from "@/components/ui/Checkbox";
import type { OfferedTopic } from "@/lib/newsletter/types";

/** A box for one topic, ticked only by its reader, with the words that are kept with the tick. */
export function TopicBox({ topic, ticked }: { topic: OfferedTopic; ticked: boolean }) {
  const { key, wording, mark } = topic;
  return (
    <>
      <input type="hidden" name={`words_${key}`} value={mark} />
      <Checkbox name={`topic_${key}`} value="yes" defaultChecked={ticked} label={wording} />
    </>
  );
}
