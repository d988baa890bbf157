/** Why a campaign stands still, by the sender's word, and what to do about it. */
const words: Readonly<Record<string, string>> = {
  asked: "Somebody paused it.",
  bounces:
    "It paused by itself: too many letters came back. The addresses may be old; look at where they came from before it goes on.",
  complaints:
    "It paused by itself: too many readers called it spam. Go on only if you know why; every further complaint harms the shop’s other letters too.",
  mail_service: "It paused by itself: the mail service does not take letters at the moment.",
};

export function pauseWords(why: string | null): string {
  return words[why ?? "asked"] ?? "It stands still.";
}
