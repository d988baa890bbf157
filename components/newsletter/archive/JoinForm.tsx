import type { OfferedTopic } from "@/lib/newsletter/types";
import { EmailForm } from "../EmailForm";

/** The way to the next letter, beside those that were sent. */
export function JoinForm({ topic: { key, wording, mark } }: { topic: OfferedTopic }) {
  return (
    <EmailForm
      name="archive"
      action="/newsletter/join"
      hidden={{ from: "archive", [`topic_${key}`]: "yes", [`words_${key}`]: mark }}
      label="Get the next one"
      button="Sign up"
      wording={wording}
      className="max-w-md pt-8"
    />
  );
}
